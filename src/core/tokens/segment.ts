import { decode } from 'jose/base64url';
import { withoutEnd } from '../bytes.ts';
import { readUtf8 } from '../utf8.ts';
import { isObject, readJson } from './json.ts';

/** One dot-separated part of a token. `codes` says what had to be overlooked to decode it. */
export interface Segment {
  /** Missing when no bytes could be got from it. */
  readonly bytes?: Uint8Array;
  readonly codes: readonly string[];
}

/** Decodes one part (base64url without padding, RFC 7515 section 2) as far as it goes. Never throws. */
export function readSegment(text: string): Segment {
  const codes: string[] = [];
  let data = withoutEnd(text, '=');
  if (data.length < text.length) codes.push('base64-padded');
  if (/[+/]/.test(data)) {
    codes.push('base64-standard');
    data = data.replaceAll('+', '-').replaceAll('/', '_');
  }
  if (/[^A-Za-z0-9_-]/.test(data)) {
    codes.push('bad-base64');
    data = data.replace(/[^A-Za-z0-9_-]+/g, '');
  }
  if (data.length % 4 === 1) {
    if (!codes.includes('bad-base64')) codes.push('bad-base64');
    data = data.slice(0, -1);
  } else if (hasTrailingBits(data)) codes.push('base64-trailing-bits');
  try {
    return { bytes: decode(data), codes };
  } catch {
    return { codes };
  }
}

/** The last character of a part that is 2 or 3 modulo 4 long holds bits that no byte needs; they must be zero. */
function hasTrailingBits(data: string): boolean {
  if (data.length % 4 === 2) return !/[AQgw]$/.test(data);
  return data.length % 4 === 3 && !/[AEIMQUYcgkosw048]$/.test(data);
}

/** A decoded part as the JSON object that it should be. `text` is what stands there, JSON or not. */
export interface JsonPart {
  readonly text: string;
  readonly object?: Readonly<Record<string, unknown>>;
  readonly codes: readonly string[];
}

/** @param part "header" or "payload": the first word of the codes */
export function readJsonPart(bytes: Uint8Array, part: 'header' | 'payload'): JsonPart {
  const { text, valid } = readUtf8(bytes);
  const read = readJsonText(text, part);
  return valid ? read : { ...read, codes: ['invalid-utf8', ...read.codes] };
}

/** The same of text that was never encoded (RFC 7797). */
export function readJsonText(text: string, part: 'header' | 'payload'): JsonPart {
  const codes: string[] = [];
  const json = readJson(text);
  codes.push(...json.codes);
  if (isObject(json.value)) return { text, object: json.value, codes };
  codes.push(`${part}-${json.value === undefined ? 'not-json' : 'not-object'}`);
  return { text, codes };
}
