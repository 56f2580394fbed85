import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CookieLike, cookiesOfPage, cookiesSent } from './cookies.ts';

describe('cookiesSent', () => {
  test.each<[lines: string[], pairs: [string, string][]]>([
    // RFC 6265 section 3.1
    [
      ['SID=31d4d96e407aad42; lang=en-US'],
      [
        ['SID', '31d4d96e407aad42'],
        ['lang', 'en-US'],
      ],
    ],
    [
      ['a=b=c==;d="e f"'],
      [
        ['a', 'b=c=='],
        ['d', '"e f"'],
      ],
    ],
    [
      ['a=1', 'a=2'],
      [
        ['a', '1'],
        ['a', '2'],
      ],
    ],
    [
      ['; ;nameless; =x; empty='],
      [
        ['', 'nameless'],
        ['', 'x'],
        ['empty', ''],
      ],
    ],
    [[''], []],
  ])('%j', (lines, pairs) => {
    expect(cookiesSent(lines)).toEqual(pairs.map(([name, value]) => ({ name, value })));
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.array(fc.string()), (lines) => cookiesSent(lines).length >= 0));
  });
});

describe('cookiesOfPage', () => {
  const page = { scheme: 'https', host: 'www.shop.example' } as const;
  const cookie = (more: Partial<CookieLike>): CookieLike => {
    return { name: 'n', domain: 'www.shop.example', path: '/', hostOnly: true, secure: true, storeId: '0', ...more };
  };
  const goes = (more: Partial<CookieLike>, to: Parameters<typeof cookiesOfPage>[1] = page) =>
    cookiesOfPage([cookie(more)], to).length === 1;
  const site = (topLevelSite: string) => ({ partitionKey: { topLevelSite } });

  test.each<[why: string, more: Partial<CookieLike>, expected: boolean]>([
    ['host-only, same host', {}, true],
    ['any path', { path: '/deep/down' }, true],
    ['host-only, the domain above', { domain: 'shop.example' }, false],
    ['host-only, a sub-domain', { domain: 'a.www.shop.example' }, false],
    ['for the domain itself, with the dot that browsers write', { hostOnly: false, domain: '.www.shop.example' }, true],
    ['for the domain above', { hostOnly: false, domain: '.shop.example' }, true],
    ['for a domain below', { hostOnly: false, domain: '.a.www.shop.example' }, false],
    ['for a domain that only ends alike', { hostOnly: false, domain: '.op.example' }, false],
    ['for another host', { domain: 'other.example' }, false],
    ['capital letters', { domain: 'WWW.Shop.example' }, true],
    ['no domain at all', { hostOnly: false, domain: '' }, false],
    ['partition of this page', site('https://shop.example'), true],
    ['partition of this host', site('https://www.shop.example'), true],
    ['partition with a port', site('https://www.shop.example:8443'), true],
    ['partition of the other scheme', site('http://shop.example'), false],
    ['partition of another site', site('https://news.example'), false],
    ['partition of a sub-domain', site('https://a.www.shop.example'), false],
    ['partition that is no site', site('shop.example'), false],
    ['empty partition key', { partitionKey: {} }, true],
  ])('%s', (_why, more, expected) => {
    expect(goes(more)).toBe(expected);
  });

  test('a Secure cookie stays away from http, but not from this machine (Secure Contexts, section 3.1)', () => {
    const over = (host: string) => goes({ domain: host }, { scheme: 'http', host });
    expect(['shop.example', 'localhost', 'api.localhost', '127.0.0.1', '[::1]', 'notlocalhost'].map(over)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(goes({ secure: false }, { scheme: 'http', host: 'www.shop.example' })).toBe(true);
  });

  test('keeps the objects and their order', () => {
    const all = [cookie({ name: 'a' }), cookie({ name: 'b', domain: 'x.example' }), cookie({ name: 'c' })];
    expect(cookiesOfPage(all, page)).toEqual([all[0], all[2]]);
  });
});
