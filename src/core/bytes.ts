/** Bytes and text without DOM or node: src/core has neither atob nor TextDecoder. */
import { readUtf8 } from './utf8.ts';

/** Cuts the given characters from the end. A pattern like `x+$` would need quadratic time on a hostile value. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** By character code; -1 where the code is of neither alphabet. */
const sextets = new Int8Array(128).fill(-1);
for (const [value, character] of [...alphabet].entries()) sextets[character.charCodeAt(0)] = value;
sextets['-'.charCodeAt(0)] = 62;
sextets['_'.charCodeAt(0)] = 63;

/**
 * Decodes Base64 of either alphabet (RFC 4648 sections 4 and 5), with or without its padding.
 * @returns undefined when another character stands in it, or when its length fits no bytes
 */
export function base64Bytes(text: string): Uint8Array | undefined {
  const data = text.replace(/={1,2}$/, '');
  if (data.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((data.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index < data.length; index += 1) {
    const value = sextets[data.charCodeAt(index)] ?? -1;
    if (value < 0) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = (bits >> held) & 0xff;
    }
  }
  return bytes;
}

/** Each byte as the character of the same number (ISO-8859-1). */
export function latin1Text(bytes: Uint8Array): string {
  const parts: string[] = [];
  // A call can take only so many arguments: a long value goes in slices.
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/** @returns undefined when the bytes are not UTF-8 */
export function utf8Text(bytes: Uint8Array): string | undefined {
  const { text, valid } = readUtf8(bytes);
  return valid ? text : undefined;
}

/** A name or value of a form or query, where "+" is a blank (URL standard, section 5); as it came where its escapes are broken. */
export const formDecoded = (text: string): string => percentDecoded(text.replaceAll('+', ' ')) ?? text;

/** @returns undefined when the escapes are broken or do not give UTF-8 */
export function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
