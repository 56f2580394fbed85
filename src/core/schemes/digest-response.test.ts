import { expect, test } from 'vitest';
import { digestResponses, digestUserhash } from './digest-response.ts';

/** Parameters of credentials, as they stand there. */
const fields = (text: string) =>
  Object.fromEntries([...text.matchAll(/([\w*]+)="?([^",]*)"?/g)].map(([, name = '', value = '']) => [name, value]));
const mufasa = { username: 'Mufasa', password: 'Circle of Life', method: 'GET' };
const rfc7616 =
  'realm="http-auth@example.org", uri="/dir/index.html", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth';

test.each<[source: string, params: string, secret: typeof mufasa, response: string]>([
  ['RFC 7616 3.9.1', `${rfc7616}, algorithm=MD5`, mufasa, '8ca523f5e9506fed4657c9700eebdbec'],
  [
    'RFC 7616 3.9.1',
    `${rfc7616}, algorithm=SHA-256`,
    mufasa,
    '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1',
  ],
  [
    'RFC 2617 3.5',
    'realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", uri="/dir/index.html", qop=auth, nc=00000001, cnonce="0a4f113b"',
    { ...mufasa, password: 'Circle Of Life' },
    '6629fae49393a05397450978507c4ef1',
  ],
  [
    'RFC 2069 2.4, with its erratum 749',
    'realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", uri="/dir/index.html"',
    { ...mufasa, password: 'CircleOfLife' },
    '1949323746fe6a43ef61f9606e7febea',
  ],
])('%s', (_source, params, secret, response) => {
  expect(digestResponses(fields(params), secret)).toEqual([response]);
});

// Every algorithm and qop as written in RFC 7616 section 3.4: computed apart from this code, with the digests of OpenSSL.
test.each<[algorithm: string, qop: string | undefined, response: string]>([
  ['MD5', 'auth', '26f0e82a5c65d2433016abececf26071'],
  ['MD5', 'auth-int', '67b88f50a065b31ce611729560bf8456'],
  ['MD5', undefined, 'c22c1d4452e7778f7d2248470b4e770e'],
  ['MD5-sess', 'auth', '5a269178d6c179bc6256ee085defea07'],
  ['MD5-sess', 'auth-int', 'a0c03a351b77e65046976321dd088987'],
  ['MD5-sess', undefined, 'ba54d7d00d3cd4380a4ff8dc8852f958'],
  ['SHA-256', 'auth', '042b315bd5775f8309c2512176a1073a353c5917047e642f9a23d9580dcbac28'],
  ['SHA-256', 'auth-int', 'af1f448c5e89beae6e8334a113a489cc86ae80ba809252a831b34e2d91d98665'],
  ['SHA-256', undefined, '41a75fed5bb5cb9b6c7faa2431d10bdea1c51247195b2b6ed36759e4b4e91381'],
  ['SHA-256-sess', 'auth', '23cf152ace096861af05cee82d38d4f7946c8f0fac611ea46e3b8f4b396c3513'],
  ['SHA-256-sess', 'auth-int', 'c375ed8559105257103e84e2bffe760091c98b3494bf1e95901ccb942646ae6d'],
  ['SHA-256-sess', undefined, '3d7919f02520eafc40abd87afc8df85c3716eb100e8949347e7a6a1ea3f6272b'],
  ['SHA-512-256', 'auth', '26484ea76eea64f497ae042386c7aa222ec4a9abba4019a5c731dcf0fe324396'],
  ['SHA-512-256', 'auth-int', 'a88a3aa5d2af5ad05ad18e61229c8c0299d1c2724e84c0681963c88f5062d992'],
  ['SHA-512-256', undefined, '14de2714cbb785f3248cb42049acdfac61903c74bfea2276a58b5b101968ee7c'],
  ['SHA-512-256-sess', 'auth', 'fa43364d769e4d7e7f841c944abd9a444acc9cfa80ea5ad719de81addee1ae91'],
  ['SHA-512-256-sess', 'auth-int', 'afb58984d1172898447c692fda4a3323eafcb8c736e891c90a8c0d02586e39ab'],
  ['SHA-512-256-sess', undefined, 'b8ebc59fdf528ada2f234cecdc2df57584d0fcc5cbfcc48dd16d8d91bdf9b15f'],
])('%s, qop %s', (algorithm, qop, response) => {
  const { qop: _, ...given } = fields(rfc7616);
  const params = { ...given, algorithm, ...(qop !== undefined && { qop }) };
  expect(digestResponses(params, { ...mufasa, method: 'PUT', body: 'body ä' })).toEqual([response]);
});

// In the same way
test.each<[algorithm: string, utf8: string, latin1: string]>([
  ['MD5', '8e17ac0445f9ea40f0f0b48b9ab1c4e0', 'f7aecff1ee03ea5932bf8d4ffda4fcdd'],
  [
    'SHA-256',
    'd487416ae8f8d2ec582c8093de54161c560f851c6c6498eb5b71d6a8a51a8754',
    'f7db201713e893a0930329c37bb8fc352b8e197f3606004415522a7101e0bb5d',
  ],
  [
    'SHA-512-256',
    '790a8a63941e1f335de1a63f75a74c1a96a74d62cfb5f9b4ec9ab220a318407e',
    '7b6c920f294f84ad0ebf82522637a3ffd6aa46a48ca983cbb199dde0d2228e43',
  ],
])('%s: outside ASCII UTF-8 first, ISO-8859-1 next', (algorithm, utf8, latin1) => {
  const given = { ...fields(rfc7616), algorithm };
  const jason = { username: 'Jäsøn', password: '£', method: 'GET' };
  expect(digestResponses(given, jason)).toEqual([utf8, latin1]);
  expect(digestResponses(given, { ...jason, password: '€' })).toHaveLength(1);
});

test.each<[what: string, params: string, body?: string]>([
  ['an unknown algorithm', `${rfc7616}, algorithm=SHA-1`],
  ['a name of Object', `${rfc7616}, algorithm=constructor`],
  ['an unknown qop', rfc7616.replace('qop=auth', 'qop=auth-conf')],
  ['auth-int without the body', rfc7616.replace('qop=auth', 'qop=auth-int')],
  ['no nonce', rfc7616.replace('nonce="7', 'x="7')],
  ['no cnonce', rfc7616.replace('cnonce', 'x')],
])('nothing for %s', (_what, params) => {
  expect(digestResponses(fields(params), mufasa)).toEqual([]);
});

test('userhash (RFC 7616 section 3.9.2, erratum 4897)', () => {
  expect(digestUserhash('Jäsøn Doe', 'api@example.org', 'SHA-512-256')).toBe(
    '793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b',
  );
});
