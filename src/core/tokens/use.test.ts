import { expect, test } from 'vitest';
import { encode, jws, late } from './token.fixture.ts';
import { readToken } from './token.ts';
import { tokenUse } from './use.ts';

test.each<[header: object, claims: object, expected: string | undefined]>([
  [{ typ: 'JWT' }, { sub: '1' }, undefined],
  [{ typ: 'at+jwt' }, {}, 'access token'],
  [{ typ: 'application/at+JWT' }, {}, 'access token'],
  [{ typ: 'dpop+jwt' }, {}, 'DPoP proof'],
  [{ typ: 'logout+jwt' }, {}, 'logout token'],
  [{ typ: 'secevent+jwt' }, {}, 'security event'],
  [{ typ: 'JWT' }, { scope: 'read' }, 'access token'],
  // OpenID Connect Core 1.0 section 2
  [{}, { iss: 'https://server.example.com', aud: 's6BhdRkqt3', nonce: 'n-0S6_WzA2Mj' }, 'ID token'],
  [{}, { nonce: '1', scope: 'openid' }, 'access token'],
  [{}, { token_use: 'id' }, 'ID token'],
  [{}, { typ: 'Offline' }, 'refresh token'],
  [{}, { htm: 'GET', htu: 'https://a' }, 'DPoP proof'],
  // OpenID Connect Back-Channel Logout 1.0 section 2.4
  [{}, { events: { 'http://schemas.openid.net/event/backchannel-logout': {} } }, 'logout token'],
  [{}, { events: { 'https://schemas.openid.net/secevent/risc/event-type/account-disabled': {} } }, 'security event'],
  [{ typ: 5 }, { typ: {}, token_use: [] }, undefined],
])('%j %j', (header, claims, expected) => {
  expect(tokenUse(header as Record<string, unknown>, claims as Record<string, unknown>)).toBe(expected);
});

test('a token inside a token (RFC 7519 section 5.2)', () => {
  const inner = jws({ ...late, scope: 'read' });
  const outer = readToken(jws(inner, { alg: 'HS256', cty: 'JWT' }));
  expect(outer).toMatchObject({ kind: 'JWS', payloadText: inner, problems: [] });
  expect(outer.nested).toMatchObject({ kind: 'JWS', use: 'access token', claims: { scope: 'read' }, problems: [] });
  // Without cty it is read all the same, but a reader would not look for it.
  const silent = readToken(jws(inner));
  expect([silent.nested?.kind, silent.problems.map(({ code }) => code)]).toEqual(['JWS', ['payload-not-json']]);
});

test('the JSON form of an encrypted token (RFC 7516 section 7.2)', () => {
  const shared = {
    unprotected: { jku: 'https://server.example.com/keys.jwks' },
    iv: 'AAAA',
    ciphertext: 'AAAA',
    tag: 'AAAA',
  };
  const protectedHeader = encode({ enc: 'A128CBC-HS256' });
  const recipients = [{ header: { alg: 'A128KW', kid: '7' }, encrypted_key: 'AAAA' }];
  const read = readToken(JSON.stringify({ ...shared, protected: protectedHeader, recipients }));
  expect(read).toMatchObject({ kind: 'JWE', header: { alg: 'A128KW', enc: 'A128CBC-HS256', kid: '7' } });
  expect(read.problems.map(({ code }) => code)).toEqual(['json-serialization', 'remote-key']);
});
