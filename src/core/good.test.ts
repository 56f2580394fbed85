import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { event, headers } from './event.fixture.ts';
import type { NetEvent } from './event.ts';
import type { Header } from './exchange.ts';
import { fingerprint } from './fingerprint.ts';
import { comparable, lastGood } from './good.ts';
import { sizeOf } from './trim.ts';

type Sent = Extract<NetEvent, { kind: 'sent' }>;

const sent = (list: readonly Header[], rest: Partial<Sent> = {}): Sent =>
  ({ ...event('sent', 5, { url: 'https://a.example/x' }), headers: list, ...rest }) as Sent;
const good = (list: readonly Header[], rest?: Partial<Sent>) => lastGood(sent(list, rest), 200, 'salt');
const tag = (text: string): string => fingerprint('salt', text);

test('what is kept of an exchange', () => {
  const lines = headers(
    'Host: a.example',
    'Cookie: SID=31d4d96e407aad42; lang=en-US',
    'Accept: application/json',
    'Authorization: Bearer mF_9.B5f-4.1JqM',
    'X-API-Key: hunter2 hunter2',
    'Content-Type: multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxk',
    'X-Custom: Bearer mF_9',
  );
  const url = 'https://ada:hunter2@a.example/things/7?page=2&q=&a%5Fb=1#top';
  expect(good(lines, { url, method: 'POST' })).toEqual({
    at: 5,
    method: 'POST',
    url: 'https://a.example/things/{}',
    status: 200,
    query: ['page', 'q', 'a%5Fb'],
    salt: 'salt',
    sent: [
      { name: 'authorization', scheme: 'Bearer', tag: tag('Bearer mF_9.B5f-4.1JqM') },
      { name: 'x-api-key', tag: tag('hunter2 hunter2') },
      { name: 'host', value: 'a.example' },
      { name: 'accept', value: 'application/json' },
      { name: 'content-type', value: 'multipart/form-data' },
      { name: 'x-custom', tag: tag('Bearer mF_9') },
      { name: ':path', tag: tag('https://a.example/things/7') },
      { name: 'cookie SID', tag: tag('SID=31d4d96e407aad42') },
      { name: 'cookie lang', tag: tag('lang=en-US') },
    ],
  });
});

test.each<[what: string, line: string, field: object]>([
  ['a token without a scheme', 'Authorization: hunter2hunter2', { name: 'authorization', tag: tag('hunter2hunter2') }],
  [
    'two words without a scheme',
    'Authorization: hunter2hunter2 x',
    { name: 'authorization', tag: tag('hunter2hunter2 x') },
  ],
  [
    'a known scheme in small letters',
    'authorization: bearer x',
    { name: 'authorization', scheme: 'bearer', tag: tag('bearer x') },
  ],
  // https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/apiserver/pkg/authentication/request/websocket
  [
    'a token as the protocol of a WebSocket',
    'Sec-WebSocket-Protocol: base64url.bearer.authorization.k8s.io.aHVudGVy',
    { name: 'sec-websocket-protocol', tag: tag('base64url.bearer.authorization.k8s.io.aHVudGVy') },
  ],
  [
    'a field that only begins like a plain one',
    'Accept-Token: abcdefgh',
    { name: 'accept-token', tag: tag('abcdefgh') },
  ],
  ['a cookie without a name', 'Cookie: hunter2hunter2', { name: 'cookie ', tag: tag('hunter2hunter2') }],
  ['a cookie whose name is empty', 'Cookie: =hunter2', { name: 'cookie ', tag: tag('=hunter2') }],
  ['Fetch metadata', 'Sec-Fetch-Mode: cors', { name: 'sec-fetch-mode', value: 'cors' }],
  [
    'an address that led here',
    'Referer: https://a.example/?token=x',
    { name: 'referer', tag: tag('https://a.example/?token=x') },
  ],
])('%s', (_, line, field) => {
  expect(good(headers(line)).sent).toEqual([field]);
});

test.each<[url: string, shown: string]>([
  ['https://a.example/verify/eyJhbGciOiJIUzI1NiJ9.e30.abc?x=1', 'https://a.example/verify/{}'],
  ['https://a.example/x;jsessionid=ABCDEFGH', 'https://a.example/x'],
  ['https://a.example/repo/ghp_0123456789abcdef', 'https://a.example/repo/{}'],
  ['https://a.example/things/7', 'https://a.example/things/{}'],
])('no secret of the path: %s', (url, shown) => {
  expect(good([], { url }).url).toBe(shown);
});

const encode = (claims: object): string => Buffer.from(JSON.stringify(claims)).toString('base64url');
const jwt = (claims: object): string => `eyJhbGciOiJIUzI1NiJ9.${encode(claims)}.dBjftJeZ4CVP`;

// Claims of RFC 9068 section 2.2, and those by which Entra, Okta and Auth0 say the same.
test('of a token what it says, and who it is of as a fingerprint', () => {
  const claims = { iss: 'https://login.example/', sub: 'ada', aud: ['b', 'a'], exp: 9, iat: 7, nonce: 'x' };
  const token = jwt({ ...claims, scope: 'orders:read me', scp: ['w', null, 'r'], roles: [], jti: 'y' });
  const value = `Bearer ${token}`;
  expect(good(headers('X-Custom: y', `Authorization: ${value}`)).sent).toEqual([
    { name: 'claim exp', value: '9' },
    { name: 'claim iat', value: '7' },
    { name: 'claim iss', value: 'https://login.example/' },
    { name: 'claim aud', value: 'a b' },
    { name: 'claim sub', tag: tag('ada') },
    { name: 'claim scope', value: 'orders:read me' },
    { name: 'claim scp', value: 'r w' },
    { name: 'authorization', scheme: 'Bearer', tag: tag(value) },
    { name: 'x-custom', tag: tag('y') },
  ]);
  expect(good(headers(`X-Auth-Token: ${token}`)).sent).toContainEqual({ name: 'claim exp', value: '9' });
});

test.each<[what: string, claims: object]>([
  ['an address with a query', { aud: 'https://a.example/?token=hunter2hunter2' }],
  ['an address with a password', { iss: 'https://ada:hunter2hunter2@a.example/' }],
  ['text that is too long', { scope: 'hunter2hunter2 '.repeat(30) }],
])('a claim that is not shown: %s', (_, claims) => {
  const kept = good(headers(`Authorization: Bearer ${jwt(claims)}`));
  expect(JSON.stringify(kept)).not.toContain('hunter2');
  expect(kept.sent).toHaveLength(2);
});

test.each(['eyJhbGciOiJIUzI1NiJ9.e30.x y', 'eyJhbGciOiJIUzI1NiJ9.bnVsbA.x', 'eyJhbGciOiJIUzI1NiJ9.e3s.x', 'eyJ.e30'])(
  'no claims in %s',
  (text) => {
    expect(good(headers(`Authorization: Bearer ${text}`)).sent).toHaveLength(1);
  },
);

test('a claim nested 20,000 deep harms nothing', () => {
  const claims = `{"aud":${'['.repeat(20_000)}${']'.repeat(20_000)},"exp":9}`;
  const value = `Bearer eyJhbGciOiJIUzI1NiJ9.${Buffer.from(claims).toString('base64url')}.x`;
  expect(good(headers(`Authorization: ${value}`)).sent.length).toBeLessThanOrEqual(3);
});

test('credentials that are made anew for each request are the same ones', () => {
  const digest = (n: number): string => `Authorization: Digest username="ada", nonce="n${n}", response="r${n}"`;
  expect(good(headers(digest(1))).sent).toEqual(good(headers(digest(2))).sent);
});

test('credentials in the query, apart from its other names', () => {
  const { query, sent: fields } = good([], { url: 'https://a.example/?page=2&access_token=hunter2hunter2' });
  expect([query, fields]).toEqual([
    ['page', 'access_token'],
    [{ name: 'query access_token', tag: tag('access_token=hunter2hunter2') }],
  ]);
});

test('which addresses sent it on, in the form of its own', () => {
  const via = [
    'https://ada:hunter2@a.example/things/7?token=x',
    ...Array.from({ length: 9 }, () => 'https://b.example/'),
  ];
  expect(lastGood(sent([]), 200, 'salt', via).via).toEqual([
    'https://a.example/things/{}',
    ...Array.from({ length: 4 }, () => 'https://b.example/'),
  ]);
});

test('a parameter without a value may be a token', () => {
  expect(good([], { url: 'https://a.example/?hunter2hunter2&x=1&=y&#t=1' }).query).toEqual(['x']);
  expect(good([], { url: 'https://a.example/?=a&=b' }).query).toEqual([]);
});

describe('at most 2 kB', () => {
  test('what does not fit is counted; cookies go first', () => {
    const cookies = Array.from({ length: 5_000 }, (_, n) => `c${n}=${n}`).join('; ');
    const { sent: fields, cut } = good(headers(`Cookie: ${cookies}`, 'Authorization: Bearer x'));
    expect(fields[0]).toMatchObject({ name: 'authorization' });
    expect(fields.at(-1)?.name).toMatch(/^cookie c\d+$/);
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.length + (cut ?? 0)).toBe(5_001);
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .tuple(fc.constantFrom('ü', '€', '\u0001', '"', '\ud800', '😀', 'a'), fc.nat(3_000))
      .map(([unit, n]) => unit.repeat(n)),
  );

  test('holds for whatever goes in, and every field stands in it or is counted', () => {
    const list = fc.array(
      fc.record({ name: fc.oneof(text, fc.constantFrom('Cookie', 'Accept', 'Authorization')), value: text }),
    );
    fc.assert(
      fc.property(list, text, text, text, (lines, path, query, method) => {
        const kept = good(lines, { url: `https://a.example/${path}?${query}`, method });
        const json = JSON.stringify(kept);
        expect(sizeOf(kept)).toBeLessThanOrEqual(2_000);
        expect(Buffer.byteLength(json)).toBeLessThanOrEqual(2_000);
        const whole = comparable({ method, url: `https://a.example/${path}?${query}`, headers: lines }, 'salt').sent;
        expect(kept.sent.length + (kept.cut ?? 0)).toBe(whole.length);
        expect(kept.sent).toEqual(whole.slice(0, kept.sent.length));
      }),
    );
  });
});

describe('no secret', () => {
  // What stands in every answer anyway proves nothing.
  const own = JSON.stringify(good([]));
  const isTelling = (secret: string): boolean => !own.includes(secret) && !/^[\s{}[\]",:]*$/.test(secret);
  const visible = fc.string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 60 });
  const anySecret = fc
    .oneof(
      fc.stringMatching(/^[A-Za-z0-9._~+/-]{8,60}={0,2}$/),
      fc.base64String({ minLength: 8, maxLength: 80 }),
      visible.map((each) => each.trim()),
      fc.string({ unit: 'grapheme', minLength: 8, maxLength: 30 }),
    )
    .filter((secret) => secret.length >= 8 && isTelling(secret));
  const inCookie = anySecret.map((each) => each.replace(/[;\s"]/g, '_'));
  const inAddress = anySecret.map((each) => encodeURIComponent(each.replace(/\p{Surrogate}/gu, '_')));

  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const spot = fc.oneof(
    anySecret.map((secret) => ({ secret, line: { name: 'Authorization', value: secret } })),
    fc
      .tuple(fc.constantFrom('Basic', 'Bearer', 'DPoP', 'Token', 'Zork', 'x'), anySecret)
      .map(([scheme, secret]) => ({ secret, line: { name: 'Authorization', value: `${scheme} ${secret}` } })),
    anySecret.map((secret) => ({ secret, line: { name: 'Proxy-Authorization', value: `${secret} x` } })),
    anySecret.map((secret) => ({
      secret,
      line: { name: 'Authorization', value: `Digest username="a", response="${secret}"` },
    })),
    fc
      .tuple(fc.constantFrom('X-API-Key', 'apikey', 'PRIVATE-TOKEN', 'X-Amz-Security-Token'), anySecret)
      .map(([name, secret]) => ({ secret, line: { name, value: secret } })),
    fc
      .tuple(fc.constantFrom('X-CSRF-Token', 'DPoP', 'Sec-WebSocket-Protocol', 'Accept-Key', 'Referer'), anySecret)
      .map(([name, secret]) => ({ secret, line: { name, value: secret } })),
    fc.tuple(word, anySecret).map(([name, secret]) => ({ secret, line: { name: `X-${name}`, value: `${secret} y` } })),
    fc
      .tuple(fc.constantFrom('a=', 'a=1; b=', '', '=', 'a="x; '), inCookie)
      // A "=" within a cookie that has no name makes a name of what stands before it.
      .map(([before, secret]) => ({ secret: before === '' ? secret.replaceAll('=', '_') : secret, before }))
      .map(({ before, secret }) => ({ secret, line: { name: 'Cookie', value: `${before}${secret}; z=1` } })),
    fc
      .tuple(fc.constantFrom('?a=', '?', '?a=1&', '?a&token=', '?a=1;b='), inAddress)
      .map(([before, secret]) => ({ secret, url: `https://a.example/p${before}${secret}&z=1#f` })),
    inAddress.map((secret) => ({ secret, url: `https://ada:${secret}@a.example/p` })),
    inAddress.map((secret) => ({ secret, url: `https://${secret}@a.example/p` })),
    inAddress.map((secret) => ({ secret, url: `https://a.example/p#${secret}` })),
  );

  test('of eight characters or more appears, wherever it stood', () => {
    const plain = headers('Host: a.example', 'Accept: */*');
    fc.assert(
      fc.property(spot, (where) => {
        const { secret } = where;
        const line = 'line' in where ? [where.line] : [];
        const url = 'url' in where ? where.url : 'https://a.example/p?a=1';
        const json = JSON.stringify(good([...plain, ...line], { url }));
        expect(json).not.toContain(secret);
        expect(json).not.toContain(JSON.stringify(secret).slice(1, -1));
      }),
      { numRuns: 3_000 },
    );
  });
});
