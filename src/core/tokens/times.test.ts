import { expect, test } from 'vitest';
import { lifetimeWords, readNumericDate, tokenTimes } from './times.ts';

test.each([
  [1_300_819_380, { ms: 1_300_819_380_000 }],
  [1.25, { ms: 1250 }],
  [-1, { ms: -1000 }],
  [1_767_229_200_000, { ms: 1_767_229_200_000, flaw: 'milliseconds' }],
  ['1767229200', { ms: 1_767_229_200_000, flaw: 'string' }],
  ['1767229200000', { ms: 1_767_229_200_000, flaw: 'string' }],
  ['soon', { flaw: 'string' }],
  ['2026-01-01T01:00:00Z', { ms: 1_767_229_200_000, flaw: 'string' }],
  ['2026-13-01T01:00:00Z', { flaw: 'string' }],
  // No zone: nobody knows the moment.
  ['2026-01-01T01:00:00', { flaw: 'string' }],
  // .NET DateTime.MaxValue, which issuers write for "never": the year 9999, not the year 1978
  [253_402_300_799, { ms: 253_402_300_799_000 }],
  [253_402_300_800, { ms: 253_402_300_800, flaw: 'milliseconds' }],
  [[], { flaw: 'invalid' }],
  [true, { flaw: 'invalid' }],
  [1e300, { flaw: 'invalid' }],
  [Number.NaN, { flaw: 'invalid' }],
  [null, { flaw: 'invalid' }],
])('readNumericDate(%j)', (value, expected) => {
  expect(readNumericDate(value)).toEqual(expected);
});

test('tokenTimes leaves out what is no moment', () => {
  const token = { kind: 'JWS', claims: { iat: 1, exp: 'x', nbf: 2 }, problems: [], length: 0 } as const;
  expect(tokenTimes(token)).toEqual({ issuedAt: 1000, notBefore: 2000 });
  expect(tokenTimes({ kind: 'opaque', problems: [], length: 0 })).toEqual({});
});

test.each([
  [{ expiresAt: 700_000 }, 'expired', 'expired 5 minutes before this request'],
  // RFC 7519 section 4.1.4: "on or after which the JWT MUST NOT be accepted"
  [{ expiresAt: 1_000_000 }, 'expired', 'expired less than a second before this request'],
  [{ expiresAt: 1_599_000 }, 'valid', 'was valid for another 10 minutes at this request'],
  [{ expiresAt: 1_012_000 }, 'valid', 'was valid for another 12 seconds at this request'],
  [{ expiresAt: 5_000_000, notBefore: 1_120_000 }, 'not-yet', 'not valid until 2 minutes after this request'],
  [{ expiresAt: 5_000_000, notBefore: 1_000_000 }, 'valid', 'was valid for another 1 hour at this request'],
  [{ issuedAt: 5 }, 'no-expiry', 'names no time at which it expires'],
] as const)('%j', (times, state, words) => {
  expect(lifetimeWords(times, 1_000_000)).toEqual({ state, words });
});
