import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  apiKeyHeaders,
  apiKeyParameters,
  headerPieces,
  type Piece,
  textPieces,
  urlPieces,
  userinfoPieces,
} from './secrets.ts';

/** Secrets in brackets. */
const shown = (pieces: readonly Piece[]) => pieces.map(({ text, secret }) => (secret ? `[${text}]` : text)).join('');
const joined = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const readable = (pieces: readonly Piece[]) => pieces.map(({ text, secret }) => (secret ? '\u0000' : text)).join('');

/** RFC 7519 section 3.1 */
const header = 'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9';
const jwt = `${header}.eyJpc3MiOiJqb2UifQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk`;
const body = jwt.slice(header.length + 1);

describe('headers', () => {
  test.each<[name: string, value: string, expected: string]>([
    ['Authorization', 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==', 'Basic [QWxhZGRpbjpvcGVuIHNlc2FtZQ==]'],
    ['authorization', 'Bearer   mF_9.B5f-4.1JqM', 'Bearer   [mF_9.B5f-4.1JqM]'],
    ['Authorization', `Bearer ${jwt}`, `Bearer ${header}.[${body}]`],
    ['Authorization', jwt, `${header}.[${body}]`],
    ['Authorization', 'Bearer eyJub3QganNvbg.a.b', 'Bearer [eyJub3QganNvbg.a.b]'],
    ['Authorization', `Bearer "${jwt}"`, `Bearer ["${jwt}"]`],
    ['Authorization', 'mF_9.B5f-4.1JqM', '[mF_9.B5f-4.1JqM]'],
    ['Authorization', 'Bearer:mF_9.B5f', '[Bearer:mF_9.B5f]'],
    ['Authorization', 'ghp_0123456789abcdef second', '[ghp_0123456789abcdef second]'],
    ['Authorization', 'hunter2hunter2 second', '[hunter2hunter2 second]'],
    ['Authorization', 'sk-proj-abcdef second', '[sk-proj-abcdef second]'],
    ['Authorization', 'Bearer eyJhIjoxfQ.a.b', 'Bearer [eyJhIjoxfQ.a.b]'],
    ['Authorization', 'Bearer undefined', 'Bearer undefined'],
    ['Authorization', 'Negotiate', 'Negotiate'],
    ['Authorization', 'Zork a=b', 'Zork [a=b]'],
    [
      'Authorization',
      'Digest username="Mufasa", nonce="d", response="6629", cnonce=0a, x=y',
      'Digest username="Mufasa", nonce="d", [response="6629"], [cnonce=0a], [x=y]',
    ],
    ['Authorization', 'Digest username="Mufasa, response="6629"', 'Digest [username="Mufasa, response="6629"]'],
    ['Proxy-Authorization', 'Basic dTpw', 'Basic [dTpw]'],
    ['X-Forwarded-Authorization', 'Bearer abcd', 'Bearer [abcd]'],
    ['Access-Control-Allow-Credentials', 'true', 'true'],
    ['Access-Control-Expose-Headers', 'X-Api-Key', 'X-Api-Key'],
    ['Cookie', 'SID=31d4; a="x; y"; lang=en', 'SID=[31d4]; a=["x; y"; lang=en]'],
    ['Cookie', 'SID=31d4; lang=; nameless', 'SID=[31d4]; lang=; [nameless]'],
    [
      'Set-Cookie',
      'SID=31d4d96e407aad42; Path=/; Secure; HttpOnly',
      'SID=[31d4d96e407aad42]; Path=/; Secure; HttpOnly',
    ],
    [
      'Set-Cookie',
      'a=b; Expires=Wed, 09 Jun 2021 10:18:14 GMT, c=d; Path=/\ne=f; x=y',
      'a=[b]; Expires=Wed, 09 Jun 2021 10:18:14 GMT, c=[d]; Path=/\ne=[f]; x=[y]',
    ],
    ['Set-Cookie', 'nameless', '[nameless]'],
    ['X-API-Key', 'a b', '[a b]'],
    ['X-CSRF-Token', 'abc', '[abc]'],
    ['X-Tenant-Secret', 'abc', '[abc]'],
    ['X-Goog-User-Project', 'my-project', 'my-project'],
    [
      'Location',
      'https://u:p@a.example/cb?code=SplxlOBeZQQYbYS6WxSbIA&state=xyz#x',
      'https://u:[p]@a.example/cb?code=[SplxlOBeZQQYbYS6WxSbIA]&state=[xyz]#x',
    ],
    ['Location', '/login?next=%2Fa', '/login?next=%2Fa'],
    ['Referer', 'https://a.example/?token=a"b c', 'https://a.example/?token=[a"b c]'],
    ['Refresh', '5; url=https://a.example/?sig=x&a=b', '5; url=https://a.example/?sig=[x]&a=b'],
    ['Link', '<https://a.example/?key=abc>; rel="next"', '<https://a.example/?key=[abc]>; rel="next"'],
    [
      'WWW-Authenticate',
      'Bearer authorization_uri="https://a.example/?code=x", error=y',
      'Bearer authorization_uri="https://a.example/?code=[x]", error=y',
    ],
    ['WWW-Authenticate', 'Basic realm="simple"', 'Basic realm="simple"'],
    [
      'WWW-Authenticate',
      'Basic realm="http://ada:hunter2@a.example/", Bearer resource="//b.example", scope="x@y"',
      'Basic realm="http://ada:[hunter2]@a.example/", Bearer resource="//b.example", scope="x@y"',
    ],
    [
      'Authorization',
      'Digest username="Mufasa", uri="/dir?access_token=abc", response="6629"',
      'Digest username="Mufasa", uri="/dir?access_token=[abc]", [response="6629"]',
    ],
    ['Accept', 'text/html, */*', 'text/html, */*'],
    ['DPoP', jwt, `${header}.[${body}]`],
    ['X-Anything', `see ${jwt}, ok`, `see [${jwt}], ok`],
    ['X-Anything', 'was Bearer abcdefghij and', 'was Bearer [abcdefghij] and'],
    ['X-Anything', 'Bearer abc', 'Bearer [abc]'],
    ['X-Anything', 'key ghp_0123456789abcdef', 'key [ghp_0123456789abcdef]'],
  ])('%s: %s', (name, value, expected) => {
    expect(shown(headerPieces(name, value))).toBe(expected);
  });

  test('headers that hold an API key', () => {
    expect(
      ['x-api-key', 'private-token', 'apikey', 'ocp-apim-subscription-key'].every((name) => apiKeyHeaders.has(name)),
    ).toBe(true);
    expect(['x-csrf-token', 'cookie', 'x-goog-user-project'].some((name) => apiKeyHeaders.has(name))).toBe(false);
  });
});

describe('addresses', () => {
  test.each<[url: string, expected: string]>([
    ['https://a.example/x?y=z#t', 'https://a.example/x?y=z#t'],
    ['https://user:pass:w@rd@a.example/@x', 'https://user:[pass:w@rd]@a.example/@x'],
    ['https:/user:pass@a.example', 'https:/user:[pass]@a.example'],
    ['https:\\\\user:pass@a.example', 'https:\\\\user:[pass]@a.example'],
    ['//user:pass@a.example', '//user:[pass]@a.example'],
    [
      'https://ghp_0123456789abcdef:x-oauth-basic@github.com/',
      'https://[ghp_0123456789abcdef:x-oauth-basic]@github.com/',
    ],
    ['https://onlytoken@a.example/', 'https://[onlytoken]@a.example/'],
    ['https://sk%5Flive%5F0123456789abcdef:s@a.example/', 'https://[sk%5Flive%5F0123456789abcdef:s]@a.example/'],
    [
      'https://anna.von.der.heide%40shop.example:s@a.example/',
      'https://anna.von.der.heide%40shop.example:[s]@a.example/',
    ],
    [
      'https://a.example/cb#access_token=2YotnFZFEjr1zCsicMWpAA&token_type=example',
      'https://a.example/cb#access_token=[2YotnFZFEjr1zCsicMWpAA]&token_type=example',
    ],
    ['https://a.example/#/route?token=x', 'https://a.example/#/route?token=[x]'],
    [
      'https://a.example/?access%5Ftoken=x&API-KEY=y&user[password]=z',
      'https://a.example/?access%5Ftoken=[x]&API-KEY=[y]&user[password]=[z]',
    ],
    [
      'https://b.s3.example/k?X-Amz-Date=20130524T000000Z&X-Amz-Signature=aeea&X-Amz-Security-Token=t',
      'https://b.s3.example/k?X-Amz-Date=20130524T000000Z&X-Amz-Signature=[aeea]&X-Amz-Security-Token=[t]',
    ],
    ['https://a.example/x;jsessionid=AB?c=d', 'https://a.example/x;jsessionid=[AB?c=d]'],
    [
      'https://a.example/?next=https%3A%2F%2Fb.example%2F%3Ftoken%3Dabc&x=y',
      'https://a.example/?next=[https%3A%2F%2Fb.example%2F%3Ftoken%3Dabc]&x=y',
    ],
    ['https://a.example/?token=a?b=c;d=e', 'https://a.example/?token=[a?b=c;d=e]'],
    [`https://a.example/verify/${jwt}/now`, `https://a.example/verify/[${jwt}/now]`],
    ['https://a.example/?token=', 'https://a.example/?token='],
    ['', ''],
  ])('%s', (url, expected) => {
    expect(shown(urlPieces(url))).toBe(expected);
  });

  // A service may take its key as the user name: https://docs.stripe.com/api/authentication (nothing as the password),
  // https://developers.freshdesk.com/api/#authentication (X as the password), https://engineering.toggl.com/docs/authentication
  test.each<[userinfo: string, expected: string]>([
    ['ada:hunter2', 'ada:[hunter2]'],
    ['ada:a:b', 'ada:[a:b]'],
    [':hunter2', ':[hunter2]'],
    ['onlytoken', '[onlytoken]'],
    ['onlytoken:', '[onlytoken:]'],
    ['sk_live_0123456789abcdef:s', '[sk_live_0123456789abcdef:s]'],
    ['0123456789abcdef:X', '[0123456789abcdef:X]'],
    ['1971800d4d82861d8f2c1651fea4d212:s', '[1971800d4d82861d8f2c1651fea4d212:s]'],
    ['anna.von.der.heide@shop.example:s', 'anna.von.der.heide@shop.example:[s]'],
  ])('user information %s', (userinfo, expected) => {
    expect(shown(userinfoPieces(userinfo))).toBe(expected);
  });

  test('addresses and tokens in other text', () => {
    expect(shown(textPieces('basic profile'))).toBe('basic profile');
    expect(shown(textPieces('see http://ada:hunter2@a.example/?access_token=abc, or <//b.example> x@y'))).toBe(
      'see http://ada:[hunter2]@a.example/?access_token=[abc,] or <//b.example> x@y',
    );
  });

  test('apiKeyParameters', () => {
    expect(apiKeyParameters('https://a.example/?x=1&api_key=a%2Bb+c&appid=d&key=&KEY=e#key=f')).toEqual([
      { name: 'api_key', value: 'a+b c' },
      { name: 'appid', value: 'd' },
      { name: 'KEY', value: 'e' },
    ]);
    expect([apiKeyParameters('https://a.example/'), apiKeyParameters('?key=%'), apiKeyParameters('')]).toEqual([
      [],
      [{ name: 'key', value: '%' }],
      [],
    ]);
  });
});

describe('properties', () => {
  const names = fc.constantFrom(
    'authorization',
    'cookie',
    'set-cookie',
    'location',
    'link',
    'refresh',
    'dpop',
    'x-api-key',
    'x-other',
    'www-authenticate',
  );
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...' ;,="@/:?#&\n\\', 'Bearer ', 'Digest ', 'eyJ', 'token=', '//', 'ghp_', '%3D', header),
      fc.string({ unit: 'binary', maxLength: 1 }),
    ),
    maxLength: 50,
  });
  const sound = (pieces: readonly Piece[], value: string) => {
    expect(joined(pieces)).toBe(value);
    expect(pieces.every(({ text }) => text !== '')).toBe(true);
  };

  test('pieces give the input back, none of them empty', () => {
    fc.assert(
      fc.property(names, hostile, (name, value) => sound(headerPieces(name, value), value)),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(hostile, (value) => sound(urlPieces(value), value)),
      { numRuns: 500 },
    );
  });

  /** Starts and ends with a letter that nothing else in these values has. */
  const secret = fc
    .string({ unit: fc.constantFrom(...'Qabz09 .,;=/:@?&"\'\\#%_~-'), maxLength: 20 })
    .map((text) => `Q${text}Q`);
  const hides = (pieces: readonly Piece[]) => expect(readable(pieces)).not.toContain('Q');

  test('no part of a secret is readable', () => {
    fc.assert(
      fc.property(secret, (text) => {
        hides(headerPieces('authorization', `Bearer ${text}`));
        hides(headerPieces('authorization', `Digest response="${text}"`));
        hides(headerPieces('x-api-key', text));
        hides(headerPieces('cookie', `a=${text.replaceAll(';', '')}; b=c`));
        hides(headerPieces('set-cookie', `a=${text.replaceAll(';', '')}; Path=/`));
        const encoded = encodeURIComponent(text);
        hides(urlPieces(`https://h.example/?x=y&token=${encoded}&z=1#u`));
        hides(urlPieces(`https://h.example/#id_token=${encoded}`));
        hides(urlPieces(`https://user:${encoded}@h.example/x@y`));
        hides(urlPieces(`https://user:${text.replace(/[/?#\\]/g, '')}@h.example/x`));
        hides(headerPieces('link', `<https://h.example/?key=${encoded}>; rel=x`));
        hides(urlPieces(`https://h.example/?u=${encodeURIComponent(`https://x.example/?token=${encoded}`)}`));
      }),
      { numRuns: 500 },
    );
  });

  test('values of 200 000 characters', () => {
    for (const part of ['?a=', 'eyJ', '//', ';token=', 'a@', '/a:', '%3D', 'Bearer ', ', a=', ' ', '"', '[', 'ghp_']) {
      const value = part.repeat(200_000 / part.length);
      for (const name of ['authorization', 'cookie', 'set-cookie', 'location', 'link', 'x-other']) {
        expect(joined(headerPieces(name, value)) === value).toBe(true);
      }
    }
  });
});
