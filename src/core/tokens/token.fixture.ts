import { encode as base64url } from 'jose/base64url';

/** Builds tokens for tests; nothing here is signed by anyone. */

export const encode = (value: unknown): string => base64url(typeof value === 'string' ? value : JSON.stringify(value));

/** A token with a signature of so many zero bytes. */
export const jws = (payload: unknown, header: object = { alg: 'HS256' }, length = 32): string =>
  `${encode(header)}.${encode(payload)}.${base64url(new Uint8Array(length))}`;

/** Claims that leave nothing to say. */
export const late = { exp: 4_000_000_000 };
