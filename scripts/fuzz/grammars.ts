/** What the parsers read, as grammars: right forms, and the faults that people and programs make in them. */
import type { Grammar } from './grammar.ts';

/** Stands between the field lines of one input: it is in no header. */
export const lineBreak = '\u2028';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const base64url = (text: string): string => Buffer.from(text).toString('base64url');

/** RFC 9110 section 11: schemes, parameters and their values. */
const fields: Grammar = {
  scheme: [
    ...([
      'Basic',
      'Bearer',
      'Digest',
      'DPoP',
      'Negotiate',
      'NTLM',
      'Token',
      'ApiKey',
      'Hawk',
      'HOBA',
      'Mutual',
    ] as const),
    ...['SCRAM-SHA-256', 'AWS4-HMAC-SHA256', 'OAuth', 'GNAP', 'PrivateToken', 'vapid', 'Concealed', 'bearer', 'BASIC'],
    ...['Bearer:', 'Bearer=', 'X-Own', '"Basic"', 'B@sic', ''],
  ],
  name: [
    ...(['realm', 'nonce', 'uri', 'response', 'qop', 'nc', 'cnonce', 'opaque', 'algorithm', 'charset'] as const),
    ...[
      'username',
      'username*',
      'userhash',
      'stale',
      'domain',
      'scope',
      'error',
      'error_description',
      'resource_metadata',
    ],
    ...['max_age', 'acr_values', 'id', 'mac', 'ts', 'Realm', 'REALM', '__proto__', 'constructor', 'n@me', ''],
  ],
  token: ['a', 'MD5', 'SHA-256', 'auth', 'true', 'UTF-8', '00000001', 'invalid_token', '*', 'x<token>', '!#$%&-'],
  token68: [
    'YQ==',
    'dXNlcjpwYXNz',
    'TlRMTVNTUAABAAAAB4IIogAAAAAAAAAAAAAAAAAAAAAKAGFKAAAADw==',
    'a',
    '=',
    'a=b',
    '-._~+/=',
    'a b==',
  ],
  text: [
    '',
    'a',
    'Wally World',
    'auth, auth-int',
    'http://a.example/?a=b&c=d',
    '\\"',
    '\\',
    'é',
    'a "b" c',
    '<text>, <text>',
  ],
  value: [
    '<token>',
    '"<text>"',
    '"<token>"',
    '"<token68>"',
    '"<text>',
    '<token68>',
    'https://a.example/b?c=d',
    '',
    "'<token>'",
  ],
  equals: ['=', '=', '=', ' = ', '= ', ' =', '==', ':', '=\r\n '],
  param: ['<name><equals><value>', '<name>="<text>"', '<name>'],
  comma: [', ', ',', ', , ', ' ,\t', ' ', '; ', ';', ',\r\n ', ''],
  params: ['<param>', '<param><comma><params>', '<param>, <params>', '<param>, <params>'],
};

export const challenges: Grammar = {
  start: ['<challenge>', '<challenge><comma><start>', '<challenge>, <start>', `<challenge>${lineBreak}<start>`],
  challenge: [
    '<scheme>',
    '<scheme> <token68>',
    '<scheme> <params>',
    '<scheme> <params>',
    '<scheme>\t<params>',
    '<params>',
  ],
  ...fields,
};

/** RFC 7515, 7516, 7519 and 9901: parts in Base64url with dots or tildes between. */
const jwt: Grammar = {
  jwt: ['<jws>', '<jws>', '<jws>', '<jws>~<disclosures>', '<jwe>', '<jws>.<jws>', '<json>'],
  jws: [(expand) => `${base64url(expand('<header>'))}.${base64url(expand('<claims>'))}.${expand('<signature>')}`],
  jwe: [(expand) => [base64url(expand('<header>')), 'AAAA', 'BBBB', 'CCCC', expand('<signature>')].join('.')],
  disclosures: ['', '<disclosure>~', '<disclosure>~<disclosures>', '<jws>'],
  disclosure: [(expand) => base64url(`["salt",${expand('<string>')},${expand('<json>')}]`), 'AAAA', ''],
  header: [
    '{"alg":<alg>}',
    '{"alg":<alg>,"typ":<typ>}',
    '{"alg":<alg>,<members>}',
    '{"alg":"dir","enc":"A256GCM"}',
    '<json>',
  ],
  alg: [
    ...(['"HS256"', '"RS256"', '"ES256"', '"EdDSA"', '"none"', '"PS512"', '"RSA1_5"', '"RSA-OAEP"'] as const),
    ...['"None"', '""', '1', 'null'],
  ],
  typ: ['"JWT"', '"at+jwt"', '"dpop+jwt"', '"logout+jwt"', '"kb+jwt"', '"dc+sd-jwt"', '"application/at+jwt"', '7'],
  claims: [
    '{<members>}',
    '{"iss":"joe","exp":<number>}',
    '{"iat":<number>,"nbf":<number>,"exp":<number>,<members>}',
    '<json>',
  ],
  members: ['<string>:<json>', '<member>', '<member>,<members>', '<member>,<members>'],
  member: [
    ...([
      '"sub":"1"',
      '"aud":["a","b"]',
      '"scope":"a b"',
      '"cnf":{"jkt":"a"}',
      '"_sd":["a"]',
      '"_sd_alg":"sha-256"',
    ] as const),
    ...[
      '"...":"a"',
      '"kid":"../../dev/null"',
      '"crit":["b64"]',
      '"b64":false',
      '"zip":"DEF"',
      '"jwk":{"kty":"oct","k":"AA"}',
    ],
    ...[
      '"jku":"https://a.example"',
      '"htm":"GET"',
      '"htu":"https://a.example/"',
      '"ath":"a"',
      '"jti":"a"',
      '"nonce":"a"',
    ],
    ...[
      '"events":{}',
      '"act":{"sub":"a"}',
      '"auth_time":<number>',
      '"amr":["pwd"]',
      '"exp":<json>',
      '"__proto__":<json>',
    ],
  ],
  number: ['1300819380', '0', '-1', '1.5', '1e400', '1300819380000', '9007199254740993', '"1300819380"', 'null'],
  string: ['"a"', '""', '"\\u00e9\\ud83d\\ude00"', '"\\ud800"', '"a\\"b"', '"é"', '"__proto__"', '"exp"'],
  json: [
    '1',
    '<number>',
    '<string>',
    'true',
    'null',
    '[]',
    '{}',
    '[<json>]',
    '[<json>,<json>]',
    '{<members>}',
    '{',
    '\ufeff{}',
  ],
  signature: ['', 'AAAA', 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk', 'A', 'AA=', '+/+/'],
};

export const tokens: Grammar = {
  start: ['<jwt>', '<jwt>', '<jwt>', '<jwt>', 'Bearer <jwt>', '"<jwt>"', 'token=<jwt>', ' <jwt>\r\n', '<opaque>'],
  opaque: [
    'mF_9.B5f-4.1JqM',
    'ghp_0123456789abcdefABCDEF0123456789abcd',
    'sk_live_0123',
    '550e8400-e29b-41d4-a716-446655440000',
    'a.b.c',
  ],
  ...jwt,
};

/** A header line: name, colon, value. */
export const credentials: Grammar = {
  start: [
    'Authorization: <credentials>',
    'Authorization: <credentials>',
    'Proxy-Authorization: <credentials>',
    '<other>',
  ],
  other: ['X-Api-Key: <opaque>', 'DPoP: <jwt>', 'Cookie: <cookies>', 'X-Access-Token: <jwt>', 'apikey: <credentials>'],
  cookies: ['<token>=<value>', 'session=<jwt>', 'a=<opaque>; <cookies>', '<cookies>; <cookies>'],
  credentials: [
    'Basic <basic>',
    '<scheme> <params>',
    'Digest username="Mufasa", realm="a", nonce="b", uri="/", response="<token68>", <params>',
    'Bearer <bearer>',
    'DPoP <jwt>',
    '<scheme> <token68>',
    '<scheme>',
    '<scheme><opaque>',
    'Token token="<opaque>", <params>',
    '<jwt>',
    '<credentials>, <credentials>',
  ],
  basic: [
    'QWxhZGRpbjpvcGVuIHNlc2FtZQ==',
    (expand) => base64(`${expand('<text>')}:${expand('<text>')}`),
    (expand) => base64(base64(`${expand('<token>')}:${expand('<text>')}`)),
    '<token68>',
    'Basic <basic>',
    'user:pass',
  ],
  bearer: [
    '<opaque>',
    '<jwt>',
    '<jwt>',
    '"<jwt>"',
    'Bearer <bearer>',
    'undefined',
    '{"access_token":"<opaque>"}',
    '%20<jwt>',
    '<text>',
  ],
  opaque: tokens.opaque ?? ['a'],
  ...fields,
  ...jwt,
};
