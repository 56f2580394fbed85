import { describe, expect, test } from 'vitest';
import { firefox } from './engine.ts';
import { event, headers } from './event.fixture.ts';
import type { Exchange, Header, Round } from './exchange.ts';
import { fold } from './fold.ts';
import { isAlike, likenessOf } from './group.ts';
import { weigh } from './relevance.ts';

interface Told {
  readonly url?: string;
  readonly method?: string;
  readonly type?: string;
  readonly status?: number;
  readonly sent?: readonly Header[];
  readonly received?: readonly Header[];
  readonly tabId?: number;
  readonly initiator?: string;
  readonly error?: string;
}

function made({ status = 401, sent = [], received = [], error, ...base }: Told): Exchange {
  const head = { ...base, status, headers: received };
  const end = error === undefined ? event('completed', 4, head) : event('failed', 4, { ...base, error });
  return fold([event('sent', 2, { ...base, headers: sent }), event('response', 3, head), end], firefox);
}

const likeness = (exchange: Exchange) => likenessOf(exchange, weigh(exchange) ?? 'quiet', 'salt');
const alike = (a: Told, b: Told): boolean => isAlike(likeness(made(a)), likeness(made(b)));

const challenge = (...values: string[]): Told => ({
  received: headers(...values.map((each) => `WWW-Authenticate: ${each}`)),
});
const credentials = (...lines: string[]): Told => ({ sent: headers(...lines) });

describe('alike, though something is always new in the challenge', () => {
  test.each<[what: string, a: string, b: string]>([
    [
      'a nonce',
      'Digest realm="r", nonce="dcd98b7102dd2f0e8b11", qop="auth"',
      'Digest realm="r", nonce="AbCdEf", qop="auth"',
    ],
    [
      'a nonce without quotes',
      'Digest realm="r", nonce=dcd98b==, qop=auth',
      'Digest realm="r", nonce=AbC/Ef=, qop=auth',
    ],
    ['a quote that never closes', 'Digest realm="r", nonce="abc', 'Digest realm="r", nonce="def'],
    ['opaque', 'Digest realm="r", nonce="a", opaque="one"', 'Digest realm="r", nonce="b", opaque="two"'],
    [
      'several challenges on a line',
      'Digest nonce="a1", realm="r", Basic realm="s"',
      'Digest nonce="b", realm="r", Basic realm="s"',
    ],
    // [MS-NLMP] section 2.2.1.2
    ['a step of NTLM', 'NTLM TlRMTVNTUAACAAAADAAMADgAAAA=', 'NTLM TlRMTVNTUAACAAAADAAMADgAAAB='],
    [
      'a step of Negotiate before Basic',
      'Negotiate oYG2MIGzoAMK, Basic realm="r"',
      'Negotiate oYG2zzzzzzzz==, Basic realm="r"',
    ],
    [
      'a moment and the id of a trace',
      'Bearer error="invalid_token", error_description="AADSTS50013: Failed. Trace ID: 5b2f1c7e-a0 Timestamp: 2026-11-21 10:00:01Z"',
      'Bearer error="invalid_token", error_description="AADSTS50013: Failed. Trace ID: 77aa-e1 Timestamp: 2026-11-21 10:00:09Z"',
    ],
    // Spring Security: "Jwt expired at ..."
    [
      'when the token ran out',
      'Bearer error="invalid_token", error_description="Jwt expired at 2026-11-21T10:00:00Z"',
      'Bearer error="invalid_token", error_description="Jwt expired at 2025-01-02T03:04:05Z"',
    ],
    ['how many requests are left', 'Bearer realm="99 left"', 'Bearer realm="98 left"'],
    ['the id of the request', 'Bearer request_id="abcdef"', 'Bearer request_id="fedcba"'],
    // mozilla/hawk API
    [
      'the time of the server',
      'Hawk ts="1353832234", tsm="xyz=", error="Stale timestamp"',
      'Hawk ts="1353832999", tsm="abc=", error="Stale timestamp"',
    ],
  ])('%s', (_, a, b) => {
    expect(alike(challenge(a), challenge(b))).toBe(true);
  });
});

describe('credentials made anew for each request by the same client', () => {
  test.each<[scheme: string, a: string, b: string]>([
    [
      'Digest',
      'Digest username="Mufasa", realm="r", nonce="a", uri="/1", nc=00000001, cnonce="x", response="6629"',
      'Digest username="Mufasa", realm="r", nonce="b", uri="/2", nc=00000002, cnonce="y", response="ffff"',
    ],
    [
      'SigV4',
      'AWS4-HMAC-SHA256 Credential=AKIA/20261121/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=fe5f',
      'AWS4-HMAC-SHA256 Credential=AKIA/20261121/eu-west-1/s3/aws4_request, SignedHeaders=host;range, Signature=aa11',
    ],
    [
      'Hawk',
      'Hawk id="dh37", ts="1353832234", nonce="j4h3g2", mac="6R4r"',
      'Hawk id="dh37", ts="1353832299", nonce="k5", mac="aoDv"',
    ],
    [
      'OAuth 1.0',
      'OAuth oauth_consumer_key="0685", oauth_token="ad18", oauth_timestamp="137131201", oauth_nonce="7d8f", oauth_signature="gK"',
      'OAuth oauth_consumer_key="0685", oauth_token="ad18", oauth_timestamp="137131299", oauth_nonce="0000", oauth_signature="zz"',
    ],
    ['NTLM', 'NTLM TlRMTVNTUAABAAAA', 'NTLM TlRMTVNTUAADAAAA'],
    ['Negotiate', 'Negotiate YIIJvwYG', 'Negotiate YIIJzzzz'],
    ['SigV2', 'AWS AKIA:qgk2+6Sv9/oM7G3qLEjTH1a1l1g=', 'AWS AKIA:zzzz+6Sv9/oM7G3qLEjTH1a1l1g='],
    ['SharedKey', 'SharedKey acct:aGFz=', 'SharedKey acct:bGFz='],
    [
      'HTTP signatures',
      'Signature keyId="k1",algorithm="a",signature="x"',
      'Signature keyId="k1",algorithm="a",signature="y"',
    ],
    ['hmac', 'hmac username="a", signature="x"', 'hmac username="a", signature="y"'],
    [
      'EdgeGrid',
      'EG1-HMAC-SHA256 client_token=ct;access_token=at;timestamp=20261121T10:00:00+0000;nonce=a;signature=x',
      'EG1-HMAC-SHA256 client_token=ct;access_token=at;timestamp=20261121T10:00:09+0000;nonce=b;signature=y',
    ],
    ['PrivateToken', 'PrivateToken token="AAIa"', 'PrivateToken token="AAIb"'],
    ['SAPISIDHASH', 'SAPISIDHASH 1700000000_abcd', 'SAPISIDHASH 1700000009_ef01'],
  ])('%s', (_, a, b) => {
    expect(alike(credentials(`Authorization: ${a}`), credentials(`Authorization: ${b}`))).toBe(true);
  });

  test('a DPoP proof is not who asks', () => {
    const token = 'Authorization: DPoP Kz~8mXK1EalYznwH';
    expect(alike(credentials(token, 'DPoP: eyJ0.a.b'), credentials(token, 'DPoP: eyJ0.c.d'))).toBe(true);
    expect(alike(credentials(token, 'DPoP: eyJ0.a.b'), credentials(`${token}x`, 'DPoP: eyJ0.a.b'))).toBe(false);
  });
});

describe('other credentials', () => {
  test.each<[what: string, a: string, b: string]>([
    ['token', 'Authorization: Bearer a', 'Authorization: Bearer b'],
    ['scheme', 'Authorization: Bearer a', 'Authorization: Token a'],
    ['password', 'Authorization: Basic dTpw', 'Authorization: Basic dTpx'],
    ['token of a scheme that few know', 'Authorization: SSWS 00aa', 'Authorization: SSWS 00bb'],
    ['token without a scheme', 'Authorization: abc', 'Authorization: abd'],
    ['key in two words without a scheme', 'Authorization: abc d', 'Authorization: abc e'],
    ['bearer token of OAuth 1.0 days', 'Authorization: OAuth aaa', 'Authorization: OAuth bbb'],
    [
      'user of Digest',
      'Authorization: Digest username="a", nonce="n", response="r"',
      'Authorization: Digest username="b", nonce="n", response="r"',
    ],
    [
      'key of SigV4',
      'Authorization: AWS4-HMAC-SHA256 Credential=AKIA/1, Signature=x',
      'Authorization: AWS4-HMAC-SHA256 Credential=AKIB/1, Signature=x',
    ],
    ['account', 'Authorization: SharedKey one:x', 'Authorization: SharedKey two:x'],
    [
      'shared access signature',
      'Authorization: SharedAccessSignature sr=a&sig=b&se=1',
      'Authorization: SharedAccessSignature sr=a&sig=c&se=2',
    ],
    ['API key', 'X-API-Key: a b', 'X-API-Key: a c'],
    ['field', 'Authorization: Basic dTpw', 'Proxy-Authorization: Basic dTpw'],
    ['none', 'Authorization: Bearer a', 'Accept: */*'],
    ['empty', 'Authorization: ', 'Accept: */*'],
  ])('%s', (_, a, b) => {
    expect(alike(credentials(a), credentials(a))).toBe(true);
    expect(alike(credentials(a), credentials(b))).toBe(false);
  });

  test('in the address', () => {
    expect(alike({ url: 'http://a.localhost/?api_key=a' }, { url: 'http://a.localhost/?api_key=b' })).toBe(false);
    expect(alike({ url: 'http://u:a@a.localhost/' }, { url: 'http://u:b@a.localhost/' })).toBe(false);
    expect(alike({ url: 'http://a.localhost/?page=1' }, { url: 'http://a.localhost/?page=2' })).toBe(true);
  });

  test('the order of fields says nothing, nor does any other field', () => {
    const [key, token] = ['apikey: a', 'Authorization: Bearer b'];
    expect(alike(credentials(key, token), credentials(token, 'Cookie: x=1', key))).toBe(true);
  });

  test('where the sending was missed they may be any; where the browser hides it they are one kind', () => {
    const exchange = made(credentials('Authorization: Bearer a'));
    const hidden = (why: 'worker-restarted' | 'not-reported'): Exchange => ({
      ...exchange,
      rounds: exchange.rounds.map((round): Round => ({ ...round, sent: { state: 'hidden', why } })),
    });
    const [missed, unseen] = [likeness(hidden('worker-restarted')), likeness(hidden('not-reported'))];
    expect(missed.credentials).toBeUndefined();
    expect(isAlike(missed, likeness(exchange))).toBe(true);
    expect(isAlike(likeness(exchange), missed)).toBe(true);
    expect(isAlike(unseen, likeness(exchange))).toBe(false);
    expect(isAlike(unseen, likeness(hidden('not-reported')))).toBe(true);
  });
});

describe('not alike', () => {
  test.each<[what: string, a: Told, b: Told]>([
    ['method', { method: 'GET' }, { method: 'POST' }],
    ['host', { url: 'http://a.localhost/' }, { url: 'http://b.localhost/' }],
    ['port', { url: 'http://a.localhost:1/' }, { url: 'http://a.localhost:2/' }],
    ['scheme of the address', { url: 'http://a.localhost/' }, { url: 'https://a.localhost/' }],
    ['path', { url: 'http://a.localhost/a' }, { url: 'http://a.localhost/b' }],
    ['status', { status: 401 }, { status: 403 }],
    ['type', { type: 'image' }, { type: 'script' }],
    [
      'asked by, without a tab',
      { tabId: -1, initiator: 'http://a.localhost' },
      { tabId: -1, initiator: 'http://b.localhost' },
    ],
    ['scheme of the challenge', challenge('Basic realm="r"'), challenge('Bearer realm="r"')],
    ['error', challenge('Bearer error="invalid_token"'), challenge('Bearer error="insufficient_scope"')],
    ['error that is a number', challenge('Bearer error="1010"'), challenge('Bearer error="1020"')],
    ['code', challenge('Bearer error_code=4011'), challenge('Bearer error_code=4012')],
    [
      'code within the description',
      challenge('Bearer error_description="AADSTS50013: x"'),
      challenge('Bearer error_description="AADSTS50076: x"'),
    ],
    [
      'number of the error within the description',
      challenge('Bearer error_description="Error 1010"'),
      challenge('Bearer error_description="Error 1020"'),
    ],
    ['scope', challenge('Bearer scope="read:1"'), challenge('Bearer scope="read:2"')],
    ['stale', challenge('Digest nonce="a", stale=true'), challenge('Digest nonce="b", stale=false')],
    ['end of the handshake', challenge('NTLM'), challenge('NTLM TlRMTVNTUAACAAAA')],
    ['number of challenges', challenge('Negotiate'), challenge('Negotiate', 'NTLM')],
    [
      'scheme behind a token',
      challenge('Negotiate oYG2MIGz, Basic realm="r"'),
      challenge('Negotiate oYG2MIGz, Digest realm="r"'),
    ],
    [
      'field of the challenge',
      { received: headers('WWW-Authenticate: Basic realm="r"') },
      { received: headers('Optional-WWW-Authenticate: Basic realm="r"') },
    ],
    ['no challenge', challenge('Basic realm="r"'), {}],
    [
      'code in a field of its own',
      { received: headers('x-amzn-ErrorType: ExpiredTokenException') },
      { received: headers('x-amzn-ErrorType: AccessDeniedException') },
    ],
    [
      'error of the browser',
      { status: 302, error: 'net::ERR_TOO_MANY_REDIRECTS' },
      { status: 302, error: 'net::ERR_UNEXPECTED_PROXY_AUTH' },
    ],
  ])('other %s', (_, a, b) => {
    expect(alike(a, a)).toBe(true);
    expect(alike(b, b)).toBe(true);
    expect(alike(a, b)).toBe(false);
  });

  test('other weight, other kind of window, other salt', () => {
    const exchange = made({});
    const key = likeness(exchange).key;
    expect(likenessOf(exchange, 'quiet', 'salt').key).not.toBe(key);
    expect(likenessOf({ ...exchange, private: 'yes' }, 'refused', 'salt').key).not.toBe(key);
    expect(likenessOf({ ...exchange, private: 'unknown' }, 'refused', 'salt').key).not.toBe(key);
    expect(likenessOf(exchange, 'refused', 'other salt').key).not.toBe(key);
  });

  test('two pages that were sent on to the same sign-in', () => {
    const sentOn = (path: string): Exchange =>
      fold(
        [
          event('sent', 1, { url: `http://a.localhost/${path}` }),
          event('redirect', 2, { url: `http://a.localhost/${path}`, to: 'http://a.localhost/login' }),
          event('sent', 3, { url: 'http://a.localhost/login' }),
          event('completed', 4, { url: 'http://a.localhost/login' }),
        ],
        firefox,
      );
    expect(likeness(sentOn('things/1'))).toEqual(likeness(sentOn('things/2')));
    expect(likeness(sentOn('things')).key).not.toBe(likeness(sentOn('others')).key);
  });
});

test('the same storm is one group', () => {
  const keys = Array.from({ length: 1_000 }, (_, n) =>
    likeness(
      made({
        url: `http://a.localhost/items/${n}?page=${n}`,
        sent: headers('Authorization: Bearer a', `X-Request-Id: ${n}`),
        received: headers(
          `WWW-Authenticate: Bearer error="invalid_token", error_description="expired ${n} seconds ago"`,
          `Date: ${n}`,
        ),
      }),
    ),
  );
  expect(new Set(keys.map(({ key, credentials: who }) => `${key} ${who}`)).size).toBe(1);
});

test('a request with a tab is alike with one of another frame', () => {
  expect(alike({ initiator: 'http://a.localhost' }, { initiator: 'http://b.localhost' })).toBe(true);
});

test('a key holds nothing of what went in', () => {
  const { key, credentials: who } = likeness(
    made({ url: 'http://a.localhost/', ...credentials('X-API-Key: hunter2hunter2') }),
  );
  expect(`${key} ${who}`).toMatch(/^[0-9a-z]{1,11} [0-9a-z]{1,11}$/);
});

// Only the first 4,000 characters of a challenge are read, and only once: challenge.ts reads in linear time.
test.each(['a', '"', ',', 'a=', ' ', '\\', 'a="', '-', 'error '])(
  '200,000 characters of %j are no more than 4,000',
  (text) => {
    const beginning = text.repeat(4_000).slice(0, 4_000);
    expect(alike(challenge(beginning), challenge(beginning + text.repeat(200_000)))).toBe(true);
  },
);
