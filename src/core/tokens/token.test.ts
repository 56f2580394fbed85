import { describe, expect, test } from 'vitest';
import { messages } from './messages.ts';
import { encode, jws, late } from './token.fixture.ts';
import { readToken } from './token.ts';

const good = jws(late);

const codes = (token: string) => readToken(token).problems.map(({ code }) => code);

describe('kinds', () => {
  test('JWS (RFC 7519 section 3.1)', () => {
    const token =
      'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    expect(readToken(token)).toEqual({
      kind: 'JWS',
      header: { typ: 'JWT', alg: 'HS256' },
      claims: { iss: 'joe', exp: 1300819380, 'http://example.com/is_root': true },
      problems: [],
      length: token.length,
    });
  });

  test('unsecured (RFC 7519 section 6.1)', () => {
    const token =
      'eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.';
    expect([readToken(token).kind, codes(token), codes(`${token}AAAA`)]).toEqual([
      'unsecured',
      ['alg-none'],
      ['alg-none', 'alg-none-with-signature'],
    ]);
  });

  test('JWE: only the header can be read', () => {
    const header = { alg: 'RSA-OAEP', enc: 'A256GCM' };
    const token = readToken(`${encode(header)}.AAAA.AAAA.AAAA.AAAA`);
    expect([token.kind, token.header, token.claims, token.problems]).toEqual(['JWE', header, undefined, []]);
    expect(codes(`${encode({ alg: 'dir' })}..AAAA.AAAA.`)).toEqual(['enc-missing', 'tag-missing']);
  });

  test.each(['2YotnFZFEjr1zCsicMWpAA', 'mF_9.B5f-4.1JqM', '1.2.3', 'SG.abc.def', 'ya29.a0Af', '{"a":1}'])(
    'opaque: %s',
    (token) => {
      expect(readToken(token)).toEqual({
        kind: 'opaque',
        problems: [{ code: 'not-a-jwt', message: messages['not-a-jwt'] }],
        length: token.length,
      });
    },
  );

  test('the JSON form (RFC 7515 section 7.2) is read like the compact one', () => {
    const [header, payload, mac] = good.split('.');
    const flat = { payload, protected: header, signature: mac };
    const general = { payload, signatures: [{ protected: header, signature: mac }] };
    for (const form of [flat, general]) {
      expect([readToken(JSON.stringify(form)).claims, codes(JSON.stringify(form))]).toEqual([
        late,
        ['json-serialization'],
      ]);
    }
  });
});

describe('read all the same, and named', () => {
  const [header = '', payload = '', mac = ''] = good.split('.');
  test.each<[what: string, token: string, codes: string[]]>([
    ['blanks around', ` ${good}\n`, ['whitespace']],
    ['wrapped', `${header}.${payload.slice(0, 8)}\n${payload.slice(8)}.${mac}`, ['whitespace-inside', 'bad-base64']],
    ['quotes', `"${good}"`, ['quoted']],
    ['scheme word', `Bearer ${good}`, ['bearer-prefix']],
    ['parameter name', `access_token=${good}`, ['prefix']],
    ['semicolon behind', `${good};`, ['trailing-characters']],
    ['zero width', `${good}\u200b`, ['zero-width']],
    ['percent escapes', good.replaceAll('.', '%2E'), ['url-encoded']],
    ['padding', `${header}.${payload}=.${mac}`, ['base64-padded']],
    ['trailing bits', `${header}.${payload}.${mac.slice(0, -1)}B`, ['base64-trailing-bits']],
    ['signature cut off', good.slice(0, -8), ['signature-length']],
    ['signature missing', `${header}.${payload}.`, ['signature-missing']],
    ['byte order mark', jws(`\ufeff${JSON.stringify(late)}`), ['bom']],
  ])('%s', (_what, token, expected) => {
    expect([codes(token), readToken(token).claims]).toEqual([expected, late]);
  });

  test('the other alphabet', () => {
    const token = jws({ ...late, a: '???>>>' })
      .replaceAll('_', '/')
      .replaceAll('-', '+');
    expect([readToken(token).claims?.a, codes(token)]).toEqual(['???>>>', ['base64-standard']]);
  });

  test('invalid, but the readable part is shown', () => {
    expect(readToken(`${header}.${payload}`)).toMatchObject({
      kind: 'invalid',
      header: { alg: 'HS256' },
      claims: late,
    });
    expect(codes(`${header}.${payload}`)).toEqual(['segment-count']);
    expect(codes(header.slice(0, 8))).toEqual(['header-not-json', 'segment-count']);
    expect([readToken('').kind, codes('')]).toEqual(['invalid', ['empty']]);
    // C2SP/wycheproof json_web_signature_test.json tcId 9
    expect(codes('.Zm9v.TD37p4c_0jmreSrBSDmE0F3mYSPtkZ3WrSyI5wb_KTg')).toContain('header-not-json');
    // As chat programs and logs shorten it
    expect(codes(`${header}.eyJpc3MiOiJo...D4KfSQ`)).toEqual(['truncated', 'segment-count']);
  });

  test('text that is no JSON object is given as it stands', () => {
    expect(readToken(jws("{'sub': '1'}"))).toMatchObject({ kind: 'JWS', payloadText: "{'sub': '1'}" });
    expect(codes(jws("{'sub': '1'}"))).toEqual(['payload-not-json']);
    expect(codes(jws('null'))).toEqual(['payload-not-object']);
    expect(codes(`${encode({ alg: 'HS256' })}..${mac}`)).toEqual(['detached-payload', 'payload-empty']);
  });
});

describe('header and signature', () => {
  test.each<[header: object, length: number, expected: string[]]>([
    [{ alg: 'HS512' }, 64, []],
    [{ alg: 'ES256' }, 64, []],
    [{ alg: 'ES256' }, 70, ['signature-length']],
    [{ alg: 'RS256' }, 256, []],
    [{ alg: 'RS256' }, 128, ['weak-key']],
    [{ alg: 'RS256' }, 100, ['signature-length']],
    [{ alg: 'EdDSA' }, 64, []],
    [{ alg: 'hs256' }, 32, ['alg-unknown']],
    [{ alg: 'constructor' }, 32, ['alg-unknown']],
    [{}, 32, ['alg-missing']],
    [{ alg: 'HS1' }, 20, ['weak-alg']],
    [{ alg: 'HS256', crit: ['exp'] }, 32, ['crit-unknown']],
    [{ alg: 'HS256', jwk: {} }, 32, ['embedded-jwk']],
    [{ alg: 'ES256', jwk: {}, typ: 'dpop+jwt' }, 64, []],
    [{ alg: 'HS256', jku: 'https://x' }, 32, ['remote-key']],
    [{ alg: 'HS256', kid: '../../dev/null' }, 32, ['suspicious-kid']],
    [{ alg: 'RS256', nonce: 'x' }, 256, ['nonce-header']],
    [{ alg: 'HS256', b64: false, crit: ['b64'] }, 32, ['unencoded-payload']],
    [{ alg: 'HS256', zip: 'DEF' }, 32, ['compressed-payload']],
  ])('%j, %d bytes', (header, length, expected) => {
    expect(codes(jws(late, header, length))).toEqual(expected);
  });
});

describe('claims', () => {
  test.each<[payload: unknown, expected: string[]]>([
    [{ iat: 1.5, exp: 2.5 }, []],
    [{}, ['no-exp']],
    [{ exp: 1_767_229_200_000 }, ['exp-milliseconds']],
    [{ exp: '1767229200' }, ['exp-string']],
    [{ exp: 'tomorrow' }, ['exp-string']],
    [{ exp: 1e300 }, ['exp-invalid']],
    [{ exp: null }, ['exp-invalid']],
    [{ exp: 5, iat: 6 }, ['exp-before-iat']],
    [{ exp: 5, nbf: 6 }, ['nbf-after-exp']],
    [{ exp: 5, iat: '4', nbf: '4' }, ['iat-string', 'nbf-string']],
    ['{"exp":5,"a":1,"\\u0061":2}', ['duplicate-key']],
    ['{"exp":5,"a":{"b":1},"c":[{"b":1},{"b":2}]}', []],
    ['{"exp":5,"a":12345678901234567890}', ['unsafe-integer']],
  ])('%j', (payload, expected) => {
    expect(codes(jws(payload))).toEqual(expected);
  });

  test('a token near the usual limit of a header', () => {
    expect(codes(jws({ ...late, a: 'x'.repeat(6000) }))).toEqual(['too-large']);
  });
});

describe('hostile', () => {
  test('header members that cannot be made a string', () => {
    const odd = { toString: 1, valueOf: 1 };
    expect(codes(jws(late, { alg: 'HS256', jwk: {}, typ: odd }))).toEqual(['embedded-jwk']);
    expect(codes(`${encode({ alg: odd })}.a.b.c.d`)).toContain('alg-missing');
    const deep = `{"alg":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(codes(`${encode(deep)}.a.b.c.d`)).toContain('alg-missing');
  });

  test('deep and long tokens', () => {
    const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(readToken(jws(deep)).kind).toBe('JWS');
    for (const part of ['=', 'a.', '"', '[', 'eyJ', '~', '%41', '.', '{"a":', ' ']) {
      for (const start of ['', `${encode({ alg: 'HS256' })}.`, '{']) {
        const text = `${start}${part.repeat(200_000 / part.length)}x`;
        expect(readToken(text).length).toBe(text.length);
      }
    }
  });
});
