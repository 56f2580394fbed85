/** Finds which of many expressions stand in a text without trying each. */
import { needlesOf, shortest } from './needles.ts';

interface Phrase {
  readonly pattern: RegExp;
}

/** Three characters as a number: what is no ASCII meets others, and is then compared. */
const key = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 127) << 14) | ((text.charCodeAt(at + 1) & 127) << 7) | (text.charCodeAt(at + 2) & 127);

/**
 * @param phrases tried in their order
 * @returns a function that gives those whose expression is found in a text, in their order
 */
export function phraseIndex<T extends Phrase>(phrases: readonly T[]): (text: string) => readonly T[] {
  const starts = new Map<number, { readonly needle: string; readonly of: number[] }[]>();
  const always: number[] = [];
  for (const [index, { pattern }] of phrases.entries()) {
    const needles = needlesOf(pattern);
    if (needles === undefined) always.push(index);
    for (const needle of needles ?? []) {
      const list = starts.get(key(needle, 0)) ?? [];
      starts.set(key(needle, 0), list);
      const known = list.find((each) => each.needle === needle);
      if (known) known.of.push(index);
      else list.push({ needle, of: [index] });
    }
  }
  return (text) => {
    const small = text.toLowerCase();
    const tried = new Set(always);
    for (let at = 0; at + shortest <= small.length; at++)
      for (const { needle, of } of starts.get(key(small, at)) ?? [])
        if (small.startsWith(needle, at)) for (const index of of) tried.add(index);
    return [...tried]
      .sort((a, b) => a - b)
      .flatMap((index) => phrases[index] ?? [])
      .filter(({ pattern }) => pattern.test(text));
  };
}
