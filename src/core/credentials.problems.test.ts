import { describe, expect, test } from 'vitest';
import { readCredentials } from './credentials.ts';

/**
 * Every problem of words.md section 1 that these readers name, with inputs as clients and people make them. The set is exact:
 * one code too many is as wrong as one too few. RFC 6750, 7617, 7616, 9449; [MS-NLMP]; the vendors' documents.
 */
const token = 'mF_9.B5f-4.1JqM'; // RFC 6750 section 2.1
const encode = (value: object | string, form: BufferEncoding = 'base64url') =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString(form);
const jwt = (claims: object, header: object = { alg: 'HS256', typ: 'JWT' }) =>
  `${encode(header)}.${encode(claims)}.${'A'.repeat(43)}`;
const good = jwt({ sub: '1', exp: 1_800_000_000 });
const [head = '', body = ''] = good.split('.');
const basic = (text: string) => `Basic ${encode(text, 'base64')}`;
const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex').toString('base64');

function read(value: string, name = 'Authorization', context = {}) {
  const { kind, problems, fields } = readCredentials(name, value, context);
  return { kind, codes: [...new Set(problems.map(({ code }) => code))], fields };
}

/** value, kind, codes, the token, key or user name as it was meant */
type Row = [value: string, kind: string, codes: string[], meant?: string];

describe('around the token', () => {
  test.each<Row>([
    ['\t', 'none', ['empty-header']],
    [good, 'jwt', ['missing-scheme'], good],
    ['ghp_0123456789abcdefABCD', 'raw-token', ['missing-scheme']],
    [`Basic Basic ${encode('a:b', 'base64')}`, 'basic', ['duplicated-scheme']],
    ['Bearer Bearer', 'bearer', ['duplicated-scheme', 'empty-token']],
    [`Token token ${token}`, 'token', ['duplicated-scheme'], token],
    [`Bearer Basic ${encode('user:pass', 'base64')}`, 'bearer', ['wrong-scheme']],
    [`Basic Bearer ${token}`, 'basic', ['wrong-scheme']],
    [`Basic ${good}`, 'jwt', ['wrong-scheme'], good],
    ['Basic ghp_0123456789abcdefABCD', 'basic', ['wrong-scheme']],
    [`basic ${encode('user:pass', 'base64')}`, 'basic', ['lowercase-scheme']],
    [`BEARER ${token}`, 'bearer', [], token],
    [`Bearer${good}`, 'jwt', ['missing-space'], good],
    [`Basic${encode('user:pass', 'base64')}`, 'basic', ['missing-space'], 'user'],
    [`Bearer%20${token}`, 'bearer', ['missing-space'], token],
    // Copied out of a document that keeps words together.
    [`Bearer\u00a0${token}`, 'bearer', ['non-ascii', 'missing-space'], token],
    [`Basic\u202f${encode('user:pass', 'base64')}`, 'basic', ['non-ascii', 'missing-space'], 'user'],
    [`Bearer : ${token}`, 'bearer', ['colon-after-scheme'], token],
    [`Bearer:${token}`, 'bearer', ['colon-after-scheme'], token],
    [`Token: ${token}`, 'token', ['colon-after-scheme'], token],
    [`Bearer = ${token}`, 'bearer', ['equals-after-scheme'], token],
    [`Basic   ${encode('user:pass', 'base64')}`, 'basic', ['extra-space'], 'user'],
    [`Bearer\t${token}`, 'bearer', ['extra-space'], token],
    [`\tBearer ${token}`, 'bearer', ['leading-whitespace'], token],
    [`Bearer ${token}\t`, 'bearer', ['trailing-whitespace'], token],
    [`Bearer ${token}%20`, 'bearer', ['trailing-whitespace'], token],
    [`Bearer ${token}%0D%0A`, 'bearer', ['trailing-newline'], token],
    [`Basic ${encode('user:pass', 'base64')}\n`, 'basic', ['trailing-newline'], 'user'],
    [`Authorization: Bearer ${token}`, 'bearer', ['header-name-in-value'], token],
    [`undefined ${good}`, 'jwt', ['literal-undefined'], good],
  ])('%j', (value, kind, codes, meant) => {
    const found = read(value);
    expect([found.kind, found.codes]).toEqual([kind, codes]);
    if (meant !== undefined) expect(found.fields.token ?? found.fields.username).toBe(meant);
  });
});

describe('in place of the token', () => {
  test.each<[text: string, codes: string[], meant?: string]>([
    [`'${token}'`, ['quoted-token'], token],
    // Python, where bytes were put into a text.
    [`b'${token}'`, ['quoted-token'], token],
    [`b"${token}"`, ['quoted-token'], token],
    ['""', ['quoted-token', 'empty-token'], ''],
    ['"undefined"', ['quoted-token', 'literal-undefined']],
    ['abc%2Bdef%3D%3D', ['url-encoded-token'], 'abc+def=='],
    ['null', ['literal-null']],
    ['nil', ['literal-null']],
    ['FALSE', ['literal-false']],
    ['[object Object]', ['literal-object']],
    ['YOUR-API-KEY', ['literal-placeholder']],
    ['your_token_here', ['literal-placeholder']],
    ['yourAccessToken', ['literal-placeholder']],
    ['<your access token>', ['literal-placeholder']],
    // The page of an error, where a script took the answer for the token.
    ['<!DOCTYPE html>', ['illegal-characters']],
    ['[TOKEN]', ['literal-placeholder']],
    ['{access_token}', ['literal-placeholder']],
    [`\${TOKEN}`, ['literal-placeholder']],
    ['$(cat token.txt)', ['literal-placeholder']],
    ['%TOKEN%', ['literal-placeholder']],
    ['%s', ['literal-placeholder']],
    ['ACCESS_TOKEN', ['literal-placeholder']],
    ['GITHUB_TOKEN', ['literal-placeholder']],
    ['process.env.TOKEN', ['literal-placeholder']],
    ['insert-token-here', ['literal-placeholder']],
    ['xxxxxxxx', ['literal-placeholder']],
    ['sk-xxxxxxxxxxxx', ['literal-placeholder']],
    ['xxxxxxxx-xxxx-xxxx', ['literal-placeholder']],
    ['sk-…abcd', ['non-ascii', 'masked-token']],
    ['ghp_...', ['masked-token']],
    ['ya29.a0AfH6SMBx...', ['masked-token']],
    ['sk-****************abcd', ['masked-token']],
    ['••••••••', ['non-ascii', 'masked-token']],
    ['[REDACTED]', ['masked-token']],
    ['<redacted>', ['masked-token']],
    [`{"accessToken":"${token}"}`, ['json-in-token'], token],
    ['{"error":"invalid_grant"}', ['json-in-token']],
    ["{'access_token': 'abc', 'expires_in': 3600}", ['json-in-token']],
    [`token="${token}"`, ['token-param'], token],
    [`access_token=${token}&token_type=bearer&expires_in=3600`, ['token-param'], token],
    [`token: ${token}`, ['token-param'], token],
    [`${token}, Bearer ${token}`, ['comma-joined'], token],
    [`${token},`, ['illegal-characters']],
    [`${token} extra`, ['illegal-characters']],
    [`${token};charset=utf-8`, ['illegal-characters']],
    ['a=b', ['illegal-characters']],
    ['tökén', ['non-ascii'], 'tökén'],
    [`${token}\u200b`, ['non-ascii'], token],
    ['abc\ndef', ['control-character']],
    ['AIzaSyDaGmWKa4JsXZ-HjGw7ISLn_3namBGewQe', ['api-key-as-bearer']],
    ['sk-ant-api03-AbCdEfGhIjKl', ['api-key-as-bearer']],
    ['sb_secret_N7UND0UgjKTVK', ['api-key-as-bearer']],
    ['shpat_0123456789abcdef', ['token-in-wrong-header']],
    ['figd_0123456789abcdef', ['token-in-wrong-header']],
    ['glcbt-64_0123456789abcdef', ['token-in-wrong-header']],
    ['glpat-0123456789abcdefABCD', []],
    ['ghp_0123456789abcdefABCD', []],
    ['sk-proj-0123456789abcdef', []],
    ['sk_test_4eC39HqLyjWDarjtT1zdp7dc', []],
    ['xoxb-0123456789-abcdef', []],
  ])('Bearer %s', (text, codes, meant) => {
    const found = read(`Bearer ${text}`);
    expect([found.kind, found.codes]).toEqual(['bearer', codes]);
    if (meant !== undefined) expect(found.fields.token).toBe(meant);
  });
});

describe('JWT', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  test.each<[value: string, codes: string[], kind?: string]>([
    [`Bearer ${head}`, ['truncated-token']],
    [`Bearer ${head}.${body}`, ['truncated-token']],
    [`Bearer ${head}.${body}.`, ['truncated-token']],
    [`Bearer ${good.slice(0, -4)}`, ['truncated-token']],
    [`Bearer ${head}...`, ['truncated-token']],
    [`Bearer ${jwt({ a: 1 }, { alg: 'RS256' })}`, ['truncated-token']],
    // ECDSA in DER, 70 bytes, is of the wrong form, not cut off.
    [`Bearer ${encode({ alg: 'ES256' })}.${body}.${'A'.repeat(94)}`, []],
    [`Bearer ${good}%0A`, ['trailing-newline']],
    [`Bearer "${good}"`, ['quoted-token']],
    [`JWT ${good}`, []],
    [`Bearer ${jwt({ exp: 1_767_225_600 })}`, ['jwt-expired']],
    [`Bearer ${jwt({ exp: 1_767_225_601 })}`, []],
    [`Bearer ${encode({ alg: 'none' })}.${body}.`, ['jwt-alg-none']],
    [`Bearer ${jwt({ token_use: 'id' })}`, ['id-token-as-access-token']],
    [`Bearer ${jwt({ at_hash: 'x', aud: 'c' })}`, ['id-token-as-access-token']],
    [`Bearer ${jwt({ nonce: 'x' }, { alg: 'HS256', typ: 'at+jwt' })}`, []],
    [`Bearer ${jwt({ cnf: { jkt: 'x' }, scope: 'a' })}`, ['dpop-bound-token-as-bearer']],
    [`Bearer ${jwt({ cnf: { 'x5t#S256': 'x' } })}`, []],
  ])('%s', (value, codes) => {
    expect(read(value, 'Authorization', { now })).toMatchObject({ kind: 'jwt', codes });
  });
  test('without a clock nothing has expired', () => expect(read(`Bearer ${jwt({ exp: 1 })}`).codes).toEqual([]));
});

describe('Basic', () => {
  test.each<[value: string, codes: string[], username?: string]>([
    [basic('user:pass').replace('Basic ', 'Basic "').concat('"'), ['quoted-token'], 'user'],
    ['Basic dXNlcjpwYXNzd29yZA=', ['basic-bad-padding'], 'user'],
    ['Basic dXNlcjpwYXNzd29yZA===', ['basic-bad-padding'], 'user'],
    ['Basic dXNlcjpwYXNz%3D', ['url-encoded-token', 'basic-bad-padding'], 'user'],
    ['Basic dXNlcjpwYXNzd29yZA%3D%3D', ['url-encoded-token'], 'user'],
    ['Basic dXNlcjpwYXNz, Bearer abc', ['comma-joined'], 'user'],
    ['Basic dXNl\ncjpwYXNz', ['control-character'], 'user'],
    ['Basic ****', ['masked-token']],
    ['Basic <credentials>', ['literal-placeholder']],
    ['Basic admin:secret', ['basic-not-base64']],
    ['Basic dXNlcjpwYXNz!', ['basic-not-base64']],
    ['Basic dXNlcjpwPj4-', ['basic-urlsafe-base64'], 'user'],
    [basic('user'), ['basic-no-colon']],
    [basic(':'), ['basic-empty-username', 'basic-empty-password'], ''],
    [basic('user:pass\r\n'), ['basic-control-chars'], 'user'],
    [basic('user\0:pass'), ['basic-control-chars'], 'user\0'],
    [basic(encode('user:pass', 'base64')), ['basic-double-encoded']],
    [basic(`${encode('user:password', 'base64')}\n`), ['basic-double-encoded']],
  ])('%j', (value, codes, username) => {
    expect(read(value)).toMatchObject({ kind: 'basic', codes, fields: username === undefined ? {} : { username } });
  });
});

describe('Digest', () => {
  const params: Readonly<Record<string, string>> = {
    username: '"Mufasa"',
    realm: '"testrealm@host.com"',
    nonce: '"dcd98b7102dd2f0e8b11d0f600bfb0c093"',
    uri: '"/dir/index.html"',
    qop: 'auth',
    nc: '00000001',
    cnonce: '"0a4f113b"',
    response: '"6629fae49393a05397450978507c4ef1"',
  };
  const digest = (changed: Readonly<Record<string, string | undefined>>) =>
    `Digest ${Object.entries({ ...params, ...changed })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}=${value}`)
      .join(', ')}`;
  test.each<[changed: Readonly<Record<string, string | undefined>>, codes: string[]]>([
    [{}, []],
    [{ realm: undefined }, ['digest-missing-param']],
    [{ response: undefined }, ['digest-missing-param']],
    [{ qop: undefined, nc: undefined, cnonce: undefined }, []],
    [{ qop: undefined, nc: undefined, cnonce: undefined, algorithm: 'MD5-sess' }, ['digest-missing-param']],
    [{ algorithm: '"MD5"' }, ['digest-quoting']],
    [{ nonce: 'abc==' }, ['digest-quoting']],
    [{ response: '6629fae49393a05397450978507c4ef1' }, ['digest-quoting']],
    [{ nc: '0x1' }, ['digest-nc-format']],
    [{ nc: '000000001' }, ['digest-nc-format']],
    [{ algorithm: 'SHA-512' }, ['digest-algorithm-unknown']],
    [{ algorithm: 'SHA-256-sess' }, []],
    [{ username: '""' }, ['digest-empty-username']],
    [{ response: '"6629fae49393a05397450978507c4ef1", Basic dXNlcjpwYXNz' }, ['comma-joined']],
    [{ opaque: '"open' }, ['malformed-params']],
  ])('%j', (changed, codes) => {
    expect(read(digest(changed))).toMatchObject({ kind: 'digest', codes });
  });
});

describe('Negotiate and NTLM', () => {
  /** [MS-NLMP] section 2.2.1.3, with the names of the examples in section 4.2.1 in UTF-16. */
  const authenticate = (ntLength: number) => {
    const names = ['Domain', 'User', 'COMPUTER'].map((name) => Buffer.from(name, 'utf16le'));
    const head = Buffer.alloc(64);
    head.write('NTLMSSP\0', 'latin1');
    head.writeUInt32LE(3, 8);
    let at = 64;
    for (const [index, length] of [24, ntLength, ...names.map((name) => name.length), 0].entries()) {
      head.writeUInt16LE(length, 12 + index * 8);
      head.writeUInt32LE(at, 16 + index * 8);
      at += length;
    }
    head.writeUInt32LE(0xe2888235, 60);
    return Buffer.concat([head, Buffer.alloc(24 + ntLength), ...names]).toString('base64');
  };
  // [MS-NLMP] section 4.2.2.3
  const challenge = hex(
    '4e544c4d53535000 02000000 0c000c00 38000000 33820a82 0123456789abcdef 0000000000000000 0000000000000000 0600 7017 0000000f 53006500720076006500720000000000',
  );
  const init = (mech: string, inside = '') => {
    const tlv = (tag: string, data: string) => `${tag}${(data.length / 2).toString(16).padStart(2, '0')}${data}`;
    const token = inside === '' ? '' : tlv('a2', tlv('04', inside));
    return hex(tlv('60', `06062b0601050502${tlv('a0', tlv('30', tlv('a0', tlv('30', mech)) + token))}`));
  };
  const [kerberos, ntlm] = ['06092a864886f712010202', '060a2b06010401823702020a'];
  test.each<[value: string, kind: string, codes: string[], fields?: Readonly<Record<string, string>>]>([
    [
      `NTLM ${authenticate(24)}`,
      'ntlm-authenticate',
      ['ntlm-v1'],
      { flags: '0xe2888235', domain: 'Domain', username: 'User', workstation: 'COMPUTER', ntResponseLength: '24' },
    ],
    [`NTLM ${authenticate(84)}`, 'ntlm-authenticate', [], { messageType: '3', ntResponseLength: '84' }],
    [`Negotiate ${authenticate(84)}`, 'ntlm-authenticate', ['ntlm-in-negotiate'], { username: 'User' }],
    [
      `NTLM ${challenge}`,
      'ntlm-challenge',
      ['ntlm-wrong-direction'],
      { flags: '0x820a8233', targetName: 'Server', serverChallenge: '0123456789abcdef' },
    ],
    [
      `Negotiate ${init(kerberos + ntlm)}`,
      'spnego',
      [],
      { mechTypes: '1.2.840.113554.1.2.2,1.3.6.1.4.1.311.2.2.10', mechanism: 'kerberos' },
    ],
    [
      `Negotiate ${init(ntlm, '4e544c4d5353500001000000')}`,
      'spnego',
      ['ntlm-in-negotiate'],
      { mechTypes: '1.3.6.1.4.1.311.2.2.10', mechanism: 'ntlm' },
    ],
    [`Negotiate ${hex(`600b${kerberos}`)}`, 'kerberos', [], { oid: '1.2.840.113554.1.2.2' }],
    [`NTLM ${init(kerberos)}`, 'spnego', ['wrong-scheme']],
    [`Negotiate ${encode('hello there', 'base64')}`, 'negotiate', ['not-gss-token']],
    ['Negotiate !!!', 'negotiate', ['illegal-characters']],
    ['Negotiate undefined', 'negotiate', ['literal-undefined']],
  ])('%s', (value, kind, codes, fields = {}) => {
    expect(read(value)).toMatchObject({ kind, codes, fields });
  });
});

describe('keys, and headers of their own', () => {
  test.each<[name: string, value: string, kind: string, codes: string[], key?: string]>([
    ['X-API-Key', 'abc$%^,def', 'apikey', [], 'abc$%^,def'],
    ['X-API-Key', '"abc"', 'apikey', ['quoted-token'], 'abc'],
    ['X-API-Key', 'YOUR_API_KEY', 'apikey', ['literal-placeholder']],
    ['X-API-Key', 'Bearer abcdef', 'apikey', ['token-in-wrong-header'], 'abcdef'],
    ['X-API-Key', 'ghp_0123456789abcdefABCD', 'apikey', ['token-in-wrong-header']],
    ['X-Goog-Api-Key', 'AIzaSyDaGmWKa4JsXZ-HjGw7ISLn_3namBGewQe', 'apikey', []],
    ['x-api-key', 'sk-ant-api03-AbCdEfGhIjKl', 'apikey', []],
    ['PRIVATE-TOKEN', 'glpat-0123456789abcdefABCD', 'apikey', []],
    ['JOB-TOKEN', 'glpat-0123456789abcdefABCD', 'apikey', ['token-in-wrong-header']],
    ['PRIVATE-TOKEN', 'npm_0123456789abcdefABCD', 'apikey', ['token-in-wrong-header']],
    ['Authorization', 'X-API-Key abc', 'apikey', ['token-in-wrong-header'], 'abc'],
    ['Authorization', 'PRIVATE-TOKEN: glpat-0123456789abcdefABCD', 'apikey', ['token-in-wrong-header']],
    ['Authorization', 'Api-Key AQVN0123456789', 'apikey', [], 'AQVN0123456789'],
    ['Authorization', 'ApiKey id:key', 'apikey', ['apikey-not-id-colon-key'], 'id:key'],
    ['Authorization', 'ApiKey undefined', 'apikey', ['literal-undefined']],
    ['Authorization', 'Token token="YOUR_TOKEN"', 'token', ['literal-placeholder']],
    ['Authorization', 'Token token="abc', 'token', ['malformed-params']],
    ['Cookie', `a=1; session=${good}`, 'jwt', []],
    ['Cookie', 'a=1; b=2', 'unknown', []],
  ])('%s: %s', (name, value, kind, codes, key) => {
    const found = read(value, name);
    expect([found.kind, found.codes]).toEqual([kind, codes]);
    if (key !== undefined) expect(found.fields.apiKey).toBe(key);
  });

  test('a test key at a production host', () => {
    const at = (url: string) =>
      read('Bearer pdl_sdbx_apikey_01gtgztp8f4kek3yd4g1wrksa3', 'Authorization', {
        request: { method: 'GET', url, headers: [] },
      }).codes;
    expect(at('https://api.paddle.com/products')).toEqual(['test-key-on-production']);
    expect(at('https://sandbox-api.paddle.com/products')).toEqual([]);
  });
});
