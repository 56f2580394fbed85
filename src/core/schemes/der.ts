/** As much of DER (X.690) as the tokens of GSS-API need: one value after the other, and object identifiers. */

/** A value: its tag, and where its contents begin and end. */
export interface Der {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

/** Longer lengths than four bytes have no place in a header. */
const longestLength = 4;

/** @returns the value that begins here, cut at `limit`; undefined where none does */
export function derAt(bytes: Uint8Array, at: number, limit: number): Der | undefined {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined || at + 2 > limit) return undefined;
  if (first < 0x80) return { tag, start: at + 2, end: Math.min(at + 2 + first, limit) };
  const count = first - 0x80;
  if (count === 0 || count > longestLength || at + 2 + count > limit) return undefined;
  let length = 0;
  for (const byte of bytes.subarray(at + 2, at + 2 + count)) length = length * 256 + byte;
  return { tag, start: at + 2 + count, end: Math.min(at + 2 + count + length, limit) };
}

/** The values within a value, in order. */
export function derWithin(bytes: Uint8Array, { start, end }: Der): readonly Der[] {
  const all: Der[] = [];
  for (let each = derAt(bytes, start, end); each; each = derAt(bytes, each.end, end)) all.push(each);
  return all;
}

/** @returns "1.2.840.113554.1.2.2" */
export function oidText(bytes: Uint8Array, { start, end }: Der): string {
  const numbers: number[] = [];
  let number = 0;
  for (const byte of bytes.subarray(start, end)) {
    number = number * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    if (numbers.length === 0) {
      const first = Math.min(Math.floor(number / 40), 2);
      numbers.push(first, number - first * 40);
    } else numbers.push(number);
    number = 0;
  }
  return numbers.join('.');
}
