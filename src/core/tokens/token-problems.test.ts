import { describe, expect, test } from 'vitest';
import { checkToken } from './check-token.ts';
import { encode, jws, late } from './token.fixture.ts';
import { readToken } from './token.ts';

/** The README of the corpus judges at this moment. */
const now = Date.parse('2026-01-01T00:00:00Z');
const codes = (text: string): string[] => {
  const token = readToken(text);
  return [...token.problems, ...checkToken(token, { now })].map(({ code }) => code).sort();
};
const hs = encode({ alg: 'HS256' });
const mac = 'A'.repeat(43);
const good = jws(late);
const [, body = ''] = good.split('.');
const bytes = (...values: number[]) => Buffer.from(values).toString('base64url');
const rsa = (size: number) => Buffer.alloc(size).toString('base64url');

/** Every id of words.md section 2 that the text alone shows, with its exact set. */
const table: Readonly<Record<string, readonly (readonly [text: string, expected: readonly string[]])[]>> = {
  shape: [
    ['2YotnFZFEjr1zCsicMWpAA', ['not-a-jwt']],
    ['v4.public.eyJkYXRhIjoi', ['not-a-jwt']],
    [`${hs}.${body}`, ['segment-count']],
    // C2SP/wycheproof json_web_signature_test.json: rejectsExtraEmptyComponent, rejectsExtraComponent
    [`${good}.`, ['segment-count']],
    [`${good}.foo`, ['segment-count']],
    // rejectsMissingHeaderAndSignature
    ['.Zm9v.', ['header-empty', 'header-not-json', 'payload-not-json', 'signature-missing']],
    [`${encode({ alg: 'RSA-OAEP', enc: 'A256GCM' })}.AAAA.AAAA..AAAA`, ['segment-empty']],
    [`${encode({ alg: 'RSA-OAEP', enc: 'A256GCM' })}..AAAA.AAAA.AAAA`, ['segment-empty']],
    [`${encode({ alg: 'dir', enc: 'A256GCM' })}..AAAA.AAAA.AAAA`, []],
    [`${hs}.eyJpc3Mi...D4KfSQ`, ['segment-count', 'truncated']],
    [`${hs}.eyJpc3Mi…D4KfSQ`, ['non-ascii', 'segment-count', 'truncated']],
    [`${hs}.${body}.***`, ['bad-base64', 'masked']],
    [`${hs}.${body}.[REDACTED]`, ['bad-base64', 'masked']],
    ['', ['empty']],
    [' \n', ['empty', 'whitespace']],
    ['""', ['empty', 'quoted']],
  ],
  spelling: [
    [`${hs}.${body}?.${mac}`, ['bad-base64']],
    [`${hs}.${body}.${mac}A?`, ['bad-base64']],
    [`${hs}=.${body}.${mac}`, ['base64-padded']],
    [`${hs}.${body}.${mac}=`, ['base64-padded']],
    [jws({ ...late, a: '???' }).replaceAll('_', '/'), ['base64-standard']],
    [`${hs}.${body}.${mac.slice(0, -1)}B`, ['base64-trailing-bits']],
    [good.replaceAll('.', '%2E'), ['url-encoded']],
    [`%22${good}%22`, ['quoted', 'url-encoded']],
    [`Bearer%20${good}`, ['bearer-prefix', 'url-encoded']],
    [`${good}\r\n`, ['whitespace']],
    [`\u00a0${good}`, ['whitespace']],
    [`${hs}.${body.slice(0, 6)}\r\n ${body.slice(6)}.${mac}`, ['bad-base64', 'whitespace-inside']],
    [`"${good}"`, ['quoted']],
    [`'Bearer ${good}'`, ['bearer-prefix', 'quoted']],
    [`Bearer "${good}"`, ['bearer-prefix', 'quoted']],
    [`“${good}”`, ['quoted']],
    [`bearer: ${good}`, ['bearer-prefix']],
    [`Authorization: Bearer ${good}`, ['bearer-prefix', 'prefix']],
    [`id_token=${good}`, ['prefix']],
    [`https://app.example/cb#access_token=${good}&token_type=bearer`, ['prefix', 'trailing-characters']],
    [`${good}; Path=/`, ['trailing-characters']],
    [`${good}",`, ['trailing-characters']],
    [`${good}\\n`, ['trailing-characters']],
    [`\ufeff${good}`, ['zero-width']],
    [`${hs}.\u200b${body}.${mac}`, ['zero-width']],
    [`\u202a${good}\u202c`, ['zero-width']],
    // A Cyrillic letter that looks like a Latin one
    [`${hs}.${body}.${mac.slice(0, -1)}\u0410`, ['bad-base64', 'non-ascii']],
  ],
  content: [
    [`${encode('not json')}.${body}.${mac}`, ['header-not-json']],
    [`${encode('{"alg":"HS256"')}.${body}.${mac}`, ['header-not-json']],
    [`${encode('[]')}.${body}.${mac}`, ['header-not-object']],
    [`${encode('null')}.${body}.${mac}`, ['header-not-object']],
    [`.${body}.${mac}`, ['header-empty', 'header-not-json']],
    [jws('foo'), ['payload-not-json']],
    [jws("{'sub': '1'}"), ['payload-not-json']],
    [jws('{"exp":4000000000'), ['payload-not-json']],
    [jws('{"exp":NaN}'), ['payload-not-json']],
    [jws('"text"'), ['payload-not-object']],
    [jws('[1]'), ['payload-not-object']],
    [`${hs}..${mac}`, ['detached-payload', 'payload-empty']],
    [`${hs}.${bytes(0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xe9, 0x22, 0x7d)}.${mac}`, ['invalid-utf8', 'no-exp']],
    [`${hs}.${bytes(0xff, 0xfe)}.${mac}`, ['invalid-utf8', 'payload-not-json']],
    [jws(`\ufeff${JSON.stringify(late)}`), ['bom']],
    [`${encode('\ufeff{"alg":"HS256"}')}.${body}.${mac}`, ['bom']],
    [jws('{"exp":4000000000,"exp":5000000000}'), ['duplicate-key']],
    [`${encode('{"alg":"none","alg":"HS256"}')}.${body}.${mac}`, ['duplicate-key']],
    [jws('{"exp":4000000000,"id":9007199254740993}'), ['unsafe-integer']],
    [jws('{"exp":4000000000,"id":9007199254740991,"x":1e30,"y":"9007199254740993"}'), []],
  ],
  algorithm: [
    [jws(late, { alg: 'none' }, 0), ['alg-none']],
    [jws(late, { alg: 'none' }), ['alg-none', 'alg-none-with-signature']],
    [jws(late, { alg: 'nOnE' }, 0), ['alg-none', 'alg-unknown']],
    [jws(late, {}), ['alg-missing']],
    [jws(late, { alg: null }), ['alg-missing']],
    [jws(late, { alg: 'hs256' }), ['alg-unknown']],
    [jws(late, { alg: 'HS255' }), ['alg-unknown']],
    [jws(late, { alg: 'RS1' }, 256), ['weak-alg']],
    [`${encode({ alg: 'RSA1_5', enc: 'A128CBC-HS256' })}.AAAA.AAAA.AAAA.AAAA`, ['weak-alg']],
    [`${encode({ alg: 'RS256' })}.${body}.${rsa(128)}`, ['weak-key']],
    [`${encode({ alg: 'PS512' })}.${body}.${rsa(192)}`, ['weak-key']],
    [jws(late, { alg: 'HS256', crit: ['exp'], exp: 1 }), ['crit-unknown']],
    [jws(late, { alg: 'HS256', crit: [] }), []],
    [jws(late, { alg: 'HS256', crit: 'b64' }), ['crit-unknown']],
  ],
  'key material': [
    [jws(late, { alg: 'HS256', jwk: { kty: 'oct' } }), ['embedded-jwk']],
    [jws({ jti: 'x', htm: 'GET', htu: 'https://a', iat: 1 }, { alg: 'ES256', typ: 'dpop+jwt', jwk: {} }, 64), []],
    [jws(late, { alg: 'HS256', jku: 'https://evil.example/keys' }), ['remote-key']],
    [jws(late, { alg: 'HS256', x5u: 'https://evil.example/cert' }), ['remote-key']],
    [jws(late, { alg: 'HS256', kid: '/etc/passwd' }), ['suspicious-kid']],
    [jws(late, { alg: 'HS256', kid: "x' UNION SELECT 'key" }), ['suspicious-kid']],
    [jws(late, { alg: 'HS256', kid: '$(id)' }), ['suspicious-kid']],
    [jws(late, { alg: 'HS256', kid: 'https://issuer.example/keys/2026-01#1' }), []],
    [jws(late, { alg: 'HS256', kid: 'did:web:issuer.example#key_1' }), []],
    [jws(late, { alg: 'RS256', nonce: 'AQABAAAAAAA' }, 256), ['nonce-header']],
  ],
  signature: [
    [`${hs}.${body}.`, ['signature-missing']],
    [`${hs}.${body}.${mac.slice(0, 20)}`, ['signature-length']],
    [jws(late, { alg: 'ES256' }, 71), ['signature-length']],
    [jws(late, { alg: 'EdDSA' }, 63), ['signature-length']],
    [jws(late, { alg: 'EdDSA' }, 114), []],
    [jws(late, { alg: 'RS256' }, 255), ['signature-length']],
    [jws(late, { alg: 'HS256', b64: false, crit: ['b64'] }), ['unencoded-payload']],
    // RFC 7797 section 4.2
    [
      'eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..A5dxf2s96_n5FLueVuW1Z_vh161FwXZC4YLPff6dmDY',
      ['detached-payload', 'payload-empty', 'unencoded-payload'],
    ],
    [jws('x', { alg: 'HS256', zip: 'DEF' }), ['compressed-payload']],
    [JSON.stringify({ payload: body, protected: hs, signature: mac }), ['json-serialization']],
    [
      `{"payload":"${body}","signatures":[{"protected":"${hs}","signature":"${mac}"}`,
      ['json-serialization', 'not-a-jwt'],
    ],
    [`${encode({ alg: 'dir' })}..AAAA.AAAA.AAAA`, ['enc-missing']],
    [`${encode({ alg: 'dir', enc: 'A256GCM' })}..AAAA.AAAA.`, ['tag-missing']],
  ],
  times: [
    [jws({ exp: now / 1000 }), ['expired']],
    [jws({ exp: now / 1000 + 1 }), []],
    [jws({ exp: -1 }), ['expired']],
    [jws({ exp: 0 }), ['expired']],
    [jws({ ...late, nbf: now / 1000 + 1 }), ['not-yet-valid']],
    [jws({ ...late, nbf: now / 1000 }), []],
    [jws({ ...late, iat: now / 1000 + 3600 }), ['iat-in-future']],
    [jws({ ...late, iat: now / 1000 + 30 }), []],
    [jws({ sub: '1' }), ['no-exp']],
    [jws({ exp: 4_000_000_000, iat: 4_000_000_001 }), ['exp-before-iat', 'iat-in-future']],
    [jws({ exp: 4_000_000_000, nbf: 4_000_000_001 }), ['nbf-after-exp', 'not-yet-valid']],
    [jws({ exp: 4_000_000_000_000 }), ['exp-milliseconds']],
    [jws({ ...late, iat: 1_700_000_000_000 }), ['iat-milliseconds']],
    [jws({ exp: '4000000000' }), ['exp-string']],
    [jws({ exp: '2030-01-01T00:00:00Z' }), ['exp-string']],
    [jws({ ...late, iat: '1700000000' }), ['iat-string']],
    [jws({ ...late, nbf: '1700000000' }), ['nbf-string']],
    [jws({ exp: null }), ['exp-invalid']],
    [jws({ exp: [4_000_000_000] }), ['exp-invalid']],
    [jws('{"exp":1e300}'), ['exp-invalid']],
  ],
  size: [
    [jws({ ...late, a: 'x'.repeat(6000) }), ['too-large']],
    [jws({ ...late, a: 'x'.repeat(5000) }), []],
  ],
};

describe.each(Object.entries(table))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

test('a time as meant: milliseconds and text are judged too', () => {
  expect(codes(jws({ exp: now - 1 }))).toEqual(['exp-milliseconds', 'expired']);
  expect(codes(jws({ exp: '1000000000' }))).toEqual(['exp-string', 'expired']);
});
