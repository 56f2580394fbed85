/** @jsxImportSource preact */
import { expect, test } from 'vitest';
import { readToken } from '#core/tokens/token.ts';
import { show } from '#ui/testing/dom.ts';
import { TokenTables } from './TokenTables.tsx';

const encode = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const jws = (payload: unknown, header: object = { alg: 'HS256' }) =>
  `${encode(header)}.${encode(payload)}.${'A'.repeat(43)}`;
const late = { exp: 4_000_000_000 };

const drawn = (text: string) => show(<TokenTables token={readToken(text)} at={0} clock={undefined} place="0 sent 0" />);

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
    shown.count('data-use', 'key binding'),
    shown.count('data-code', 'sd-hash-mismatch'),
  ]).toEqual([1, 1, 1, 1, 1]);
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
