import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCredentials } from './credentials.ts';
import { schemeNamed } from './schemes/index.ts';
import { schemeNames } from './schemes/names.ts';

const encode = (text: string) => Buffer.from(text).toString('base64url');
const jwt = (claims: object, header: object = { alg: 'HS256' }) =>
  `${encode(JSON.stringify(header))}.${encode(JSON.stringify(claims))}.${'A'.repeat(43)}`;

/** kind, problem codes, and some fields of an Authorization value */
function read(value: string, ...fields: string[]) {
  const found = readCredentials('Authorization', value);
  const codes = found.problems.map(({ code }) => code);
  return [found.kind, codes, ...fields.map((name) => found.fields[name])];
}

describe('shape of the header', () => {
  const token = 'mF_9.B5f-4.1JqM'; // RFC 6750 section 2.1
  test.each<[value: string, kind: string, codes: string[], token?: string]>([
    [`Bearer ${token}`, 'bearer', [], token],
    ['', 'none', ['empty-header']],
    [' ', 'none', ['empty-header']],
    ['Bearer', 'bearer', ['empty-token'], ''],
    ['Bearer ', 'bearer', ['empty-token'], ''],
    [token, 'raw-token', ['missing-scheme'], token],
    ['undefined', 'raw-token', ['literal-undefined'], 'undefined'],
    [`bearer ${token}`, 'bearer', ['lowercase-scheme'], token],
    ['token abc', 'token', [], 'abc'],
    [`Bearer  ${token}`, 'bearer', ['extra-space'], token],
    [`  Bearer ${token}`, 'bearer', ['leading-whitespace'], token],
    [`Bearer ${token} `, 'bearer', ['trailing-whitespace'], token],
    [`Bearer ${token}\r\n`, 'bearer', ['trailing-newline'], token],
    [`Bearer ${token}%0A`, 'bearer', ['trailing-newline'], token],
    [`Bearer: ${token}`, 'bearer', ['colon-after-scheme'], token],
    [`Bearer=${token}`, 'bearer', ['equals-after-scheme'], token],
    [`Bearer${token}`, 'bearer', ['missing-space'], token],
    [`Bearer Bearer bearer ${token}`, 'bearer', ['duplicated-scheme'], token],
    [`Bearer "${token}"`, 'bearer', ['quoted-token'], token],
    [`Bearer “${token}”`, 'bearer', ['non-ascii', 'quoted-token'], token],
    [`Bearer \ufeff${token}`, 'bearer', ['non-ascii'], token],
    ['Bearer a%2Fb', 'bearer', ['url-encoded-token'], 'a/b'],
    ['Bearer undefined', 'bearer', ['literal-undefined'], 'undefined'],
    ['Bearer None', 'bearer', ['literal-null'], 'None'],
    ['Bearer NaN', 'bearer', ['literal-nan'], 'NaN'],
    ['Bearer false', 'bearer', ['literal-false'], 'false'],
    ['Bearer [object Promise]', 'bearer', ['literal-object'], '[object Promise]'],
    ['Bearer YOUR_ACCESS_TOKEN', 'bearer', ['literal-placeholder']],
    ['Bearer <token>', 'bearer', ['literal-placeholder']],
    ['Bearer {{token}}', 'bearer', ['literal-placeholder']],
    ['Bearer $TOKEN', 'bearer', ['literal-placeholder']],
    ['Bearer xxx', 'bearer', ['literal-placeholder']],
    ['Bearer sk-...abcd', 'bearer', ['masked-token']],
    ['Bearer ab****', 'bearer', ['masked-token']],
    [`Bearer {"access_token":"${token}","token_type":"Bearer"}`, 'bearer', ['json-in-token'], token],
    [`Bearer access_token=${token}`, 'bearer', ['token-param'], token],
    [`Bearer ${token}, Basic Zm9v`, 'bearer', ['comma-joined'], token],
    ['Bearer () => token', 'bearer', ['illegal-characters'], '() => token'],
    ['Bearer a\u0001b', 'bearer', ['control-character'], 'a\u0001b'],
    ['Bearer dXNlcjpwYXNzd29y', 'bearer', ['wrong-scheme']],
    ['Bearer AIzaSyA1234567', 'bearer', ['api-key-as-bearer']],
    ['Zork abc def', 'unknown', []],
    ['hunter2hunter2 abc', 'raw-token', ['missing-scheme', 'illegal-characters'], 'hunter2hunter2 abc'],
  ])('%j', (value, kind, codes, expected) => {
    const found = read(value, 'token');
    expect(found.slice(0, 2)).toEqual([kind, codes]);
    if (expected !== undefined) expect(found[2]).toBe(expected);
  });

  test('the scheme word is kept as written; an unknown scheme keeps its value', () => {
    expect(readCredentials('Proxy-Authorization', 'zORK a b')).toEqual({
      kind: 'unknown',
      scheme: 'zORK',
      fields: { value: 'a b' },
      secretFields: ['value'],
      problems: [],
    });
    expect(readCredentials('Authorization', 'abcdef').scheme).toBeUndefined();
  });

  test('the span of a problem is in the value', () => {
    const [found] = readCredentials('Authorization', '  Basic user:pass').problems.slice(1);
    expect(found?.span).toEqual({ line: 0, start: 8, end: 17 });
  });
});

describe('Basic (RFC 7617)', () => {
  const basic = (text: string, form: BufferEncoding = 'utf8') => `Basic ${Buffer.from(text, form).toString('base64')}`;
  test.each<[value: string, codes: string[], username?: string, password?: string]>([
    ['Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==', [], 'Aladdin', 'open sesame'], // section 2
    ['Basic dGVzdDoxMjPCow==', [], 'test', '123£'], // section 2.1
    ['Basic dGVzdDoxMjOj', ['basic-not-utf8'], 'test', '123£'],
    ['Basic Sm9objpSOlU6a2lkZGluZz8=', [], 'John', 'R:U:kidding?'], // nfroidure/http-auth-utils
    ['Basic dXNlcjpwYXNzd29yZA', ['basic-bad-padding'], 'user', 'password'],
    ['Basic dXNlcjo_Pz8-', ['basic-urlsafe-base64'], 'user', '???>'],
    [basic('a:b\n'), ['basic-control-chars'], 'a', 'b\n'],
    [basic(':b'), ['basic-empty-username'], '', 'b'],
    [basic('a:'), ['basic-empty-password'], 'a', ''],
    [basic('nocolon'), ['basic-no-colon']],
    [basic(Buffer.from('user:pass!').toString('base64')), ['basic-double-encoded']],
    [basic('Basic dXNlcjpwYXNz'), ['basic-double-encoded']],
    ['Basic Basic dXNlcjpwYXNz', ['duplicated-scheme'], 'user', 'pass'],
    ['Basic user:pass', ['basic-not-base64']],
    ['Basic undefined', ['literal-undefined']],
    ['Basic', ['empty-token']],
  ])('%s', (value, codes, username, password) => {
    expect(read(value, 'username', 'password')).toEqual(['basic', codes, username, password]);
  });

  test('what must be masked', () => {
    expect(readCredentials('Authorization', 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==').secretFields).toEqual([
      'password',
      'decoded',
    ]);
  });

  // https://docs.stripe.com/api/authentication, https://github.blog/changelog (git over https), Freshdesk, e-mail addresses
  test.each<[userAndPassword: string, isSecret: boolean]>([
    ['Aladdin:open sesame', false],
    ['sk_live_4eC39HqLyjWDarjtT1zdp7dc:', true],
    ['ghp_0123456789abcdef0123:x-oauth-basic', true],
    ['anna:', true],
    ['abcdefghij123456:X', true],
    ['1971800d4d82861d8f2c1651fea4d212:secret', true],
    ['anna.von.der.heide@shop.example:secret', false],
  ])('is the user name of %s a key? %s', (text, isSecret) => {
    const { secretFields } = readCredentials('Authorization', basic(text));
    expect([secretFields.includes('username'), secretFields.includes('decoded')]).toEqual([isSecret, true]);
  });

  test('any user name and password come back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (username, password) => {
        fc.pre(!username.includes(':'));
        const { fields } = readCredentials('authorization', basic(`${username}:${password}`));
        expect([fields.username, fields.password]).toEqual([username, password]);
      }),
    );
  });
});

describe('a JWT', () => {
  test('is read after any scheme word, and its claims are fields', () => {
    for (const scheme of ['Bearer', 'DPoP', 'JWT', 'Token', 'OAuth', 'Zork']) {
      const found = readCredentials('Authorization', `${scheme} ${jwt({ sub: 'a', aud: ['x', 'y'], exp: 1 })}`);
      expect([found.kind, found.fields.sub, found.fields.aud, found.fields.exp]).toEqual([
        'jwt',
        'a',
        '["x","y"]',
        '1',
      ]);
      expect([found.token?.kind, found.secretFields, found.problems]).toEqual(['JWS', ['token'], []]);
    }
  });

  test.each<[value: string, codes: string[]]>([
    [jwt({ sub: 'a' }), ['missing-scheme']],
    [`Basic ${jwt({ sub: 'a' })}`, ['wrong-scheme']],
    [`Bearer ${jwt({ sub: 'a' }).slice(0, -9)}`, ['truncated-token']],
    [`Bearer ${jwt({ sub: 'a' }).slice(0, 40)}`, ['truncated-token']],
    ['Bearer eyJhbGciOiJSUzI1NiIs…', ['non-ascii', 'truncated-token']],
    [`Bearer ${encode('{"alg":"none"}')}.${encode('{}')}.`, ['jwt-alg-none']],
    [`Bearer ${jwt({ nonce: 'n', sub: 'a' })}`, ['id-token-as-access-token']],
    [`Bearer ${jwt({ nonce: 'n', scope: 'a' })}`, []],
    [`Bearer ${jwt({ cnf: { jkt: 'x' } })}`, ['dpop-bound-token-as-bearer']],
    [`DPoP ${jwt({ cnf: { jkt: 'x' } })}`, []],
  ])('%s', (value, codes) => {
    expect(read(value)).toEqual(['jwt', codes]);
  });

  test('a claim cannot pose as the token, nor reach a prototype', () => {
    const value = jwt(JSON.parse('{"token":"x","__proto__":{"a":1},"b":2}') as object);
    const { fields } = readCredentials('Authorization', `Bearer ${value}`);
    expect([fields.token, Object.getPrototypeOf(fields) === Object.prototype, fields.b]).toEqual([value, true, '2']);
  });
});

describe('Digest (RFC 7616)', () => {
  // Section 3.9.1
  const good =
    'Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm=MD5, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth, response="8ca523f5e9506fed4657c9700eebdbec", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"';

  test('fields and what must be masked', () => {
    const { kind, fields, secretFields, problems } = readCredentials('Authorization', good);
    expect([kind, fields.username, fields.nc, fields.uri, problems]).toEqual([
      'digest',
      'Mufasa',
      '00000001',
      '/dir/index.html',
      [],
    ]);
    expect(secretFields).toEqual(['cnonce', 'response']);
  });

  test('username* (section 3.9.2)', () => {
    const value = good.replace('username="Mufasa"', "username*=UTF-8''J%C3%A4s%C3%B8n%20Doe");
    expect(read(value, 'username', 'username*')).toEqual(['digest', [], 'Jäsøn Doe', "UTF-8''J%C3%A4s%C3%B8n%20Doe"]);
  });

  test.each<[from: string, to: string, codes: string[]]>([
    ['nc=00000001', 'nc=1', ['digest-nc-format']],
    ['qop=auth', 'qop="auth"', ['digest-quoting']],
    ['uri="/dir/index.html"', 'uri=/dir', ['digest-quoting']],
    [', nc=00000001', '', ['digest-missing-param']],
    ['username="Mufasa", ', '', ['digest-missing-param']],
    ['algorithm=MD5', 'algorithm=SHA1', ['digest-algorithm-unknown']],
    ['"Mufasa"', '""', ['digest-empty-username']],
    [', nc', ' nc', ['malformed-params']],
    [', nc', ', nc=00000001, nc', ['malformed-params']],
    [', nc', ', @, nc', ['malformed-params']],
    ['sdS"', 'sdS', ['malformed-params']],
  ])('%s → %s', (from, to, codes) => {
    expect(read(good.replace(from, to).replace('o5tdS"', from === 'sdS"' ? 'o5tdS' : 'o5tdS"'))).toEqual([
      'digest',
      codes,
    ]);
  });
});

describe('other schemes', () => {
  test.each<[value: string, kind: string, codes: string[], fields?: Record<string, string>]>([
    // chromium net/ntlm/ntlm_test_data.h
    [
      'NTLM TlRMTVNTUAABAAAAB4IIAAAAAAAgAAAAAAAAACAAAAA=',
      'ntlm-negotiate',
      [],
      { messageType: '1', flags: '0x00088207' },
    ],
    // curl issue 12511
    [
      'Negotiate TlRMTVNTUAABAAAAt4II4gAAAAAAAAAAAAAAAAAAAAAKAGFKAAAADw==',
      'ntlm-negotiate',
      ['ntlm-in-negotiate'],
      { flags: '0xe20882b7' },
    ],
    ['NTLM TlRMTVNTUAACAAAA', 'ntlm-challenge', ['ntlm-wrong-direction'], { messageType: '2' }],
    ['NTLM TlRMTVNTUAADAAAA', 'ntlm-authenticate', []],
    // RFC 4559 section 5 shortens its example; these are the first bytes of RFC 4178 and RFC 4121.
    [`Negotiate ${Buffer.from('600c06062b0601050502a0020000', 'hex').toString('base64')}`, 'spnego', []],
    [`Negotiate ${Buffer.from('601006092a864886f712010202010000', 'hex').toString('base64')}`, 'kerberos', []],
    [`Negotiate ${Buffer.from('a1020000', 'hex').toString('base64')}`, 'spnego', []],
    ['Negotiate aGVsbG8=', 'negotiate', ['not-gss-token']],
    ['Negotiate', 'negotiate', ['empty-token']],
    [
      'DPoP Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU',
      'dpop',
      [],
      { token: 'Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU' },
    ], // RFC 9449 7.1
    ['Token token="abc", nonce="def"', 'token', [], { token: 'abc', nonce: 'def' }], // Rails
    [
      'ApiKey VnVhQ2ZHY0JDZGJrUW0tZTVhT3g6dWkybHAyYXhUTm1zeWFrdzl0dk5udw==',
      'apikey',
      [],
      { id: 'VuaCfGcBCdbkQm-e5aOx', key: 'ui2lp2axTNmsyakw9tvNnw' },
    ], // Elasticsearch documentation
    ['ApiKey foo', 'apikey', ['apikey-not-id-colon-key'], { apiKey: 'foo' }],
    ['Api-Key "foo"', 'apikey', ['quoted-token'], { apiKey: 'foo' }],
    ['OAuth abc', 'bearer', [], { token: 'abc' }],
    // RFC 5849 section 3.5.1, with less
    [
      'OAuth realm="Example", oauth_token="kkk9d7dh3k39sjv7", oauth_signature_method="HMAC-SHA1", oauth_signature="djosJKDKJSD8743243%2Fjdk33klY%3D"',
      'oauth1',
      [],
      { realm: 'Example', oauth_token: 'kkk9d7dh3k39sjv7', oauth_signature: 'djosJKDKJSD8743243/jdk33klY=' },
    ],
    ['OAuth oauth_token="nnch734d00sl2jdk"', 'oauth1', ['oauth1-missing-signature']],
    ['OAuth oauth_signature_method="PLAINTEXT", oauth_signature="a%26"', 'oauth1', ['oauth1-plaintext']],
    // AWS documentation, "Authorization header"
    [
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;range;x-amz-date, Signature=fe5f80f7',
      'aws-sigv4',
      [],
      {
        accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
        date: '20130524',
        region: 'us-east-1',
        service: 's3',
        signature: 'fe5f80f7',
      },
    ],
    [
      'AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=date',
      'aws-sigv4',
      ['sigv4-missing-signature', 'sigv4-host-not-signed', 'sigv4-bad-credential-scope'],
    ],
    [
      'AWS4-ECDSA-P256-SHA256 Credential=AKIDEXAMPLE/20150830/service/aws4_request, Signature=c',
      'aws-sigv4a',
      ['sigv4-missing-signedheaders'],
      { service: 'service' },
    ],
    ['Bot abc', 'token', [], { token: 'abc' }],
  ])('%s', (value, kind, codes, fields = {}) => {
    expect(read(value)).toEqual([kind, codes]);
    expect(readCredentials('Authorization', value).fields).toMatchObject(fields);
  });

  test('every named scheme has a reader that takes an empty part and finds it empty', () => {
    for (const name of schemeNames) {
      expect(schemeNamed(name.toUpperCase())?.name).toBe(name);
      expect(readCredentials('Authorization', name).problems.map(({ code }) => code)).toContain('empty-token');
    }
  });
});

describe('a header that holds a key', () => {
  test('a key, a JWT, a slip', () => {
    const key = readCredentials('X-API-Key', 'abc');
    expect([key.kind, key.fields, key.secretFields, key.problems]).toEqual([
      'apikey',
      { apiKey: 'abc' },
      ['apiKey'],
      [],
    ]);
    expect(readCredentials('X-Access-Token', jwt({ sub: 'a' })).token?.claims).toEqual({ sub: 'a' });
    expect(readCredentials('X-API-Key', 'undefined').problems.map(({ code }) => code)).toEqual(['literal-undefined']);
  });
});

describe('properties', () => {
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom('Bearer ', 'Basic ', 'Digest ', 'eyJ', '.', '=', '"', ',', ' ', '%0A', ':', '\u0000'),
      fc.string({ unit: 'binary', maxLength: 1 }),
    ),
    maxLength: 40,
  });
  test('never throws, every secret field exists, spans lie in the value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Authorization', 'X-API-Key'),
        fc.constantFrom('', ...schemeNames),
        hostile,
        (name, scheme, rest) => {
          const value = scheme ? `${scheme} ${rest}` : rest;
          const { fields, secretFields, problems } = readCredentials(name, value);
          expect(secretFields.every((field) => fields[field] !== undefined)).toBe(true);
          for (const { span } of problems)
            if (span) expect(span.start >= 0 && span.start <= span.end && span.end <= value.length).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('values of 200 000 characters', () => {
    for (const part of ['Bearer ', 'a=', '"', 'Basic ', '=', '%41', '\u200b', ' ', 'x,', 'A']) {
      for (const scheme of [
        '',
        'Bearer ',
        'Digest ',
        'Basic ',
        'OAuth ',
        'Token token=',
        'ApiKey ',
        'NTLM ',
        'Zork ',
      ]) {
        expect(readCredentials('Authorization', `${scheme}${part.repeat(200_000 / part.length)}x`).kind).toMatch(
          /^[a-z0-9-]+$/,
        );
      }
    }
  });
});
