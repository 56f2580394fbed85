/** A run of text, either as it came or one character that could not be seen and stands as a symbol. */
export interface Run {
  readonly text: string;
  /** What the symbol stands for, for example "U+0001". Missing: ordinary text. */
  readonly control?: string;
}

// Controls, and the marks that reorder or hide text (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing).
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Where a text is laid out in lines, these do what they are for. */
const layout: ReadonlySet<string> = new Set(['\t', '\n']);

/** The symbol of a C0 control in the block Control Pictures (U+2400), or its code point where there is none. */
function symbol(code: number, name: string): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : name;
}

/**
 * Makes characters visible that a screen would not show, or would obey.
 * @param inLines the text is laid out in lines, by its own tabs and line ends (LF and CR LF)
 * @returns the text in runs; ordinary text is untouched
 */
export function visible(text: string, inLines = false): readonly Run[] {
  const runs: Run[] = [];
  const isLayout = (character: string, index: number): boolean =>
    inLines && (layout.has(character) || (character === '\r' && text.charAt(index + 1) === '\n'));
  let from = 0;
  for (const { 0: character, index } of text.matchAll(UNSEEN)) {
    if (isLayout(character, index)) continue;
    if (index > from) runs.push({ text: text.slice(from, index) });
    const code = character.charCodeAt(0);
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    runs.push({ text: symbol(code, name), control: name });
    from = index + 1;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}
