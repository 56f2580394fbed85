import { cookieTokens } from './borne-tokens.ts';
import { cookiesSent } from './cookies.ts';
import { readTokenPart } from './schemes/bearer.ts';
import type { Part, Reading } from './schemes/scheme.ts';

/**
 * A Cookie header as credentials: the first token in it that can be known as one, a JWT before the mark of a vendor.
 * Without such a token nothing tells which of the cookies says who asks: they are all shown, and all secret.
 */
export function readCookie(part: Part): Reading {
  const found = cookieTokens(part.text);
  const first = found.find(({ token }) => token) ?? found[0];
  if (first) {
    return readTokenPart({ ...part, text: first.text, start: part.start + first.span.start }, 'raw-token');
  }
  const fields = Object.fromEntries(cookiesSent([part.text]).map(({ name, value }) => [name, value]));
  return { kind: 'unknown', fields, secretFields: Object.keys(fields), problems: [] };
}
