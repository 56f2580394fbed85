/** As much of DER (X.690) as the tokens of GSS-API need: one value after the other, and object identifiers. */
import { latin1Text } from '../bytes.ts';

/** A value: its tag, and where its contents begin and end. */
export interface Der {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
  /** It is longer than what is there. */
  readonly cut?: true;
}

/** Longer lengths than four bytes have no place in a header. */
const longestLength = 4;
/** More values side by side than this no message has. */
const mostValues = 64;

/** @returns the value that begins here, cut at `limit`; undefined where none does */
export function derAt(bytes: Uint8Array, at: number, limit: number): Der | undefined {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined || at + 2 > limit) return undefined;
  const count = first < 0x80 ? 0 : first - 0x80;
  if (first === 0x80 || count > longestLength || at + 2 + count > limit) return undefined;
  let length = first < 0x80 ? first : 0;
  for (const byte of bytes.subarray(at + 2, at + 2 + count)) length = length * 256 + byte;
  const start = at + 2 + count;
  return { tag, start, end: Math.min(start + length, limit), ...(start + length > limit && { cut: true }) };
}

/** The values within a value, in order. */
export function derWithin(bytes: Uint8Array, { start, end }: Der): readonly Der[] {
  const all: Der[] = [];
  for (let each = derAt(bytes, start, end); each && all.length < mostValues; each = derAt(bytes, each.end, end))
    all.push(each);
  return all;
}

/** @returns the value that these tags lead to, each within the one before; undefined where one is not there */
export function derPath(bytes: Uint8Array, from: Der | undefined, ...tags: readonly number[]): Der | undefined {
  let at = from;
  for (const tag of tags) at = at && derWithin(bytes, at).find((each) => each.tag === tag);
  return at;
}

/** @returns a whole number of up to four bytes, with its sign */
export function derInteger(bytes: Uint8Array, value: Der | undefined): number | undefined {
  if (!value || value.end === value.start || value.end - value.start > 4) return undefined;
  let number = (bytes[value.start] ?? 0) >= 0x80 ? -1 : 0;
  for (const byte of bytes.subarray(value.start, value.end)) number = number * 256 + byte;
  return number;
}

/** @returns the text of a value, each byte one character */
export const derText = (bytes: Uint8Array, value: Der | undefined): string | undefined =>
  value && latin1Text(bytes.subarray(value.start, value.end));

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
