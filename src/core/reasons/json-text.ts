/** The pieces of JSON, read without any hope that it is whole. Linear. */

const short: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Resolves escapes; a broken one is the character that stands in it. */
export const unescaped = (text: string): string =>
  text.includes('\\')
    ? text.replace(/\\(?:u([0-9a-f]{4})|([\s\S]?))/gi, (_, hex?: string, one = '') =>
        hex === undefined ? (short[one] ?? one) : String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;

/** @returns where the quotation mark stands that closes the string opened at `open`, or the end of the text */
export function stringEnd(text: string, open: number): number {
  const quote = text.charCodeAt(open);
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === 0x5c) at++;
  }
  return text.length;
}

export const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);

export function skipSpace(text: string, at: number): number {
  let here = at;
  while (isSpace(text.charCodeAt(here))) here++;
  return here;
}

/** @returns where the object or array ends that opens at `at` */
export function skipNested(text: string, at: number): number {
  let depth = 0;
  for (let here = at; here < text.length; here++) {
    const code = text.charCodeAt(here);
    if (code === 0x22) here = stringEnd(text, here);
    else if (code === 0x7b || code === 0x5b) depth++;
    else if ((code === 0x7d || code === 0x5d) && --depth === 0) return here + 1;
  }
  return text.length;
}
