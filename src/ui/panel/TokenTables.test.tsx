/** @jsxImportSource preact */
import { expect, test } from 'vitest';
import type { Problem } from '#core/problem.ts';
import { readToken } from '#core/tokens/token.ts';
import { show } from '#ui/testing/dom.ts';
import { TokenTables } from './TokenTables.tsx';
import type { TokenSetting } from './token-setting.ts';

const encode = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const jws = (payload: unknown, header: object = { alg: 'HS256' }) =>
  `${encode(header)}.${encode(payload)}.${'A'.repeat(43)}`;
const late = { exp: 4_000_000_000 };

const drawn = (text: string, setting: TokenSetting = { at: 0 }, found: readonly Problem[] = []) =>
  show(<TokenTables token={readToken(text)} setting={setting} place="0 sent 0" found={found} />);

test('an SD-JWT: what it discloses, and its key binding (RFC 9901)', () => {
  // RFC 9901 section 4.2.3
  const name = 'WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0';
  const signed = jws({ ...late, vct: 'x', _sd: ['X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0'] });
  const proof = jws({ iat: 1, nonce: '1', sd_hash: 'another' }, { alg: 'HS256', typ: 'kb+jwt' });
  const shown = drawn(`${signed}~${name}~${proof}`);
  expect([
    shown.count('data-claim', 'family_name'),
    shown.count('data-inner', 'Key binding'),
    shown.count('data-use', 'credential'),
    shown.count('data-code', 'sd-hash-mismatch'),
  ]).toEqual([1, 1, 1, 1]);
  expect(shown.text()).toContain('Möbius');
  // Its salt is shown nowhere, and of the key binding nobody expects that it expires.
  expect(shown.everything()).not.toContain('_26bc4LT-ac6q2KI6cBW5es');
  expect(shown.count('data-state', 'no-expiry')).toBe(0);
});

test('a token inside a token', () => {
  const shown = drawn(jws(jws({ ...late, scope: 'read' }), { alg: 'HS256', cty: 'JWT' }));
  expect([shown.count('data-inner', 'Token inside'), shown.count('data-claim', 'scope')]).toEqual([1, 1]);
  expect(shown.count('data-use', 'access token')).toBe(1);
});

test('a payload that is no JSON is shown as it stands', () => {
  expect(drawn(jws("{'sub': '1'}")).text()).toContain("Payload: {'sub': '1'}");
});

test('a problem stands in the row of its claim, told once; the row of a time that refuses is marked', () => {
  const problem = (code: string): Problem => ({ code, message: code });
  const found = ['jwt-alg-none', 'extra-space'].map(problem);
  const shown = drawn(`${encode({ alg: 'none' })}.${encode({ exp: 1, aud: 'x' })}.`, { at: 2_000 }, found);
  expect(shown.text()).toBe(
    [
      'This token expired 1 second before this request, by your own clock.',
      'extra-space',
      'HeaderalgnoneThe token is not signed (alg "none"); a server must refuse it.Algorithm of the signature or of the key encryption',
      `Claimsexp1${new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' }).format(1_000)}, 1 second before this request`,
      'The token had expired by your own clock.Expires at',
      'audxAudience: who is to accept the token',
    ].join(''),
  );
  expect([shown.count('data-refuses', 'true'), shown.count('data-refuses', 'false')]).toEqual([1, 2]);
});

test("times are told against the server's clock", () => {
  const clock = { offset: 600_000, within: 500, samples: 5 };
  const shown = drawn(jws({ exp: 60 }), { at: 0, clock });
  expect(shown.text()).toContain(", 9 minutes before this request by the server's clock");
  expect(shown.text()).toContain("The token had expired by the server's clock.");
});
