import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CookieRequest, type KeptCookie, whyNotSent } from './cookie-checks.ts';

const at = Date.UTC(2026, 10, 21, 12);
const cookie: KeptCookie = {
  name: 'sid',
  domain: 'shop.example',
  hostOnly: false,
  path: '/',
  secure: true,
  httpOnly: true,
  sameSite: 'None',
  partitioned: false,
  setAt: at - 3_600_000,
};
const request: CookieRequest = {
  url: 'https://api.shop.example/v1/orders?x=1',
  method: 'GET',
  at,
  isTopLevelNavigation: false,
  isSameSite: true,
};
const why = (of: Partial<KeptCookie>, to: Partial<CookieRequest> = {}) =>
  whyNotSent({ ...cookie, ...of }, { ...request, ...to }).map(({ code }) => code);

// RFC 6265bis section 5.8.3, step 1
test.each<[what: string, of: Partial<KeptCookie>, to: Partial<CookieRequest>, expected: string[]]>([
  ['it goes', {}, {}, []],
  ['host-only, another host', { hostOnly: true }, {}, ['not-sent-domain']],
  ['host-only, its host', { hostOnly: true, domain: 'api.shop.example' }, {}, []],
  ['of a domain below', { domain: 'x.api.shop.example' }, {}, ['not-sent-domain']],
  ['of a domain that only ends alike', { domain: 'op.example' }, {}, ['not-sent-domain']],
  ['of a directory above', { path: '/v1' }, {}, []],
  ['of another directory', { path: '/v2' }, {}, ['not-sent-path']],
  ['of a path that only begins alike', { path: '/v1/ord' }, {}, ['not-sent-path']],
  ['Secure, over http', {}, { url: 'http://shop.example/' }, ['not-sent-secure']],
  ['not Secure, over http', { secure: false }, { url: 'http://shop.example/' }, []],
  ['Secure, to this machine', { domain: 'localhost' }, { url: 'http://localhost:3000/' }, []],
  ['expired', { expires: at }, {}, ['not-sent-expired']],
  ['not yet expired', { expires: at + 1 }, {}, []],
  [
    'all at once',
    { hostOnly: true, path: '/x', expires: at - 1, sameSite: 'Strict' },
    { url: 'http://shop.test/', isSameSite: false },
    ['not-sent-domain', 'not-sent-path', 'not-sent-secure', 'not-sent-expired', 'not-sent-samesite-strict'],
  ],
])('%s', (_, of, to, expected) => {
  expect(why(of, to)).toEqual(expected);
});

describe('of another site (section 5.8.3; https://web.dev/articles/samesite-cookies-explained)', () => {
  const page = { isSameSite: false, isTopLevelNavigation: true };
  const part = { isSameSite: false };
  const post = { ...page, method: 'POST' };
  const lax = ['not-sent-samesite-lax'];
  const strict = ['not-sent-samesite-strict'];

  test.each<[sameSite: KeptCookie['sameSite'], page: string[], post: string[], part: string[]]>([
    ['None', [], [], []],
    ['Lax', [], lax, lax],
    ['Default', [], lax, lax],
    ['Strict', strict, strict, strict],
  ])('%s', (sameSite, onPage, onPost, onPart) => {
    expect([why({ sameSite }, page), why({ sameSite }, post), why({ sameSite }, part)]).toEqual([
      onPage,
      onPost,
      onPart,
    ]);
    expect(why({ sameSite })).toEqual([]);
  });

  test('Firefox has no default', () => {
    const firefox = { engine: 'firefox' } as const;
    expect(why({ sameSite: 'Default' }, { ...part, ...firefox })).toEqual([]);
    expect(why({ sameSite: 'Lax' }, { ...part, ...firefox })).toEqual(lax);
  });

  // https://www.chromium.org/updates/same-site/faq/ "What is the Lax + POST mitigation?"
  test('for two minutes a new cookie without SameSite goes with a POST of the page', () => {
    const fresh = { sameSite: 'Default', setAt: at - 120_000 } as const;
    expect(why(fresh, post)).toEqual([]);
    expect(why({ ...fresh, setAt: at - 120_001 }, post)).toEqual(lax);
    expect(why({ ...fresh, sameSite: 'Lax' }, post)).toEqual(lax);
    expect(why(fresh, { ...post, isTopLevelNavigation: false })).toEqual(lax);
    const { setAt: _, ...undated } = cookie;
    expect(whyNotSent({ ...undated, sameSite: 'Default' }, { ...request, ...post }).map(({ code }) => code)).toEqual(
      lax,
    );
  });

  test('safe methods in any case', () => {
    expect(['get', 'HEAD', 'OPTIONS', 'PUT'].map((method) => why({ sameSite: 'Lax' }, { ...page, method }))).toEqual([
      [],
      [],
      [],
      lax,
    ]);
  });
});

// https://developers.google.com/privacy-sandbox/cookies/chips ; https://developer.mozilla.org/docs/Web/Privacy/Guides/State_Partitioning
describe('partitions', () => {
  const partition = ['not-sent-partition'];
  const across = { isSameSite: false, topLevelSite: 'https://news.example' };

  test.each<[what: string, of: Partial<KeptCookie>, to: Partial<CookieRequest>, expected: string[]]>([
    ['of this page', { partitioned: true, partition: 'https://news.example' }, across, []],
    ['of another page', { partitioned: true, partition: 'https://blog.example' }, across, partition],
    ['unpartitioned, where third-party cookies go', {}, across, []],
    ['unpartitioned, in a partition', {}, { ...across, isPartitioned: true }, partition],
    ['of this page, in a partition', { partition: 'https://NEWS.example' }, { ...across, isPartitioned: true }, []],
    ['page not known', { partition: 'https://news.example' }, { isSameSite: false }, []],
  ])('%s', (_, of, to, expected) => {
    expect(why(of, to)).toEqual(expected);
  });
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (url, domain, path) => {
      expect(Array.isArray(why({ domain, path }, { url }))).toBe(true);
    }),
  );
});
