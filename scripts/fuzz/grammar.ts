/** Random texts from small grammars. */

/** What may stand for a symbol: text with symbols in angle brackets, or a function for what text cannot say. */
type Alternative = string | ((expand: (text: string) => string) => string);

/** Symbol -> alternatives. The first of each comes to an end by itself; a grammar begins with "start". */
export type Grammar = Readonly<Record<string, readonly [Alternative, ...Alternative[]]>>;

/** Symbols in one text; above it only first alternatives are taken. */
const most = 120;

/** @returns one text of the grammar; the same numbers give the same text */
export function produce(grammar: Grammar, random: () => number): string {
  let symbols = 0;
  const expand = (text: string): string =>
    text.replace(/<([a-z0-9]+)>/g, (whole, symbol: string) => {
      const alternatives = grammar[symbol];
      if (alternatives === undefined) return whole;
      symbols += 1;
      const chosen = alternatives[symbols > most ? 0 : Math.floor(random() * alternatives.length)] ?? '';
      return typeof chosen === 'string' ? expand(chosen) : chosen(expand);
    });
  return expand('<start>');
}
