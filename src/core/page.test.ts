import { describe, expect, test } from 'vitest';
import { badgeOf } from './badge.ts';
import { chromium, firefox } from './engine.ts';
import { event } from './event.fixture.ts';
import type { Slot, TabSummary } from './messages.ts';
import { coming, isCommit, isOfPage, isRestored } from './page.ts';

const main = { type: 'main_frame' } as const;
const page = { requestId: '1', since: 5, url: 'http://a.localhost/' };

describe('coming', () => {
  test.each([
    ['a document', event('response', 5, { ...main, status: 200 }), page],
    ['a refused document', event('response', 5, main), { ...page, notable: true }],
    ['a subresource', event('response', 5, { status: 200 }), undefined],
    ['a redirect', event('response', 5, { ...main, status: 302 }), undefined],
    [
      'a prerendered page',
      event('response', 5, { ...main, status: 200, prerender: true }),
      { ...page, prerender: true },
    ],
    ['no tab', event('response', 5, { ...main, status: 200, tabId: -1 }), undefined],
    ['an error page', event('failed', 5, { ...main, error: 'net::ERR_CONNECTION_REFUSED' }), { ...page, error: true }],
    ['stopped by the person (Chromium)', event('failed', 5, { ...main, error: 'net::ERR_ABORTED' }), undefined],
    ['stopped by the person (Firefox)', event('failed', 5, { ...main, error: 'NS_BINDING_ABORTED' }), undefined],
    ['a login in the address', event('response', 5, { ...main, status: 200, url: 'http://a:b@a.localhost/#x' }), page],
  ])('%s', (_, each, expected) => {
    expect(coming(each)).toEqual(expected);
  });

  test('an error page after a loop of redirects, which Chromium calls aborted (lab: login-loop)', () => {
    const aborted = event('failed', 5, { ...main, error: 'net::ERR_ABORTED' });
    expect(coming(aborted, 19)).toBeUndefined();
    expect(coming(aborted, 20)).toEqual({ ...page, error: true });
  });
});

// Measured in Chromium 156 and Firefox 153: what tabs.onUpdated says of each kind of navigation.
describe('isCommit', () => {
  const url = 'http://a.localhost/';
  test.each([
    ['Chromium: a navigation', chromium, { status: 'loading', url }, true],
    ['Chromium: a reload', chromium, { status: 'loading' }, true],
    ['Chromium: pushState', chromium, { status: 'loading', url: 'http://a.localhost/pushed' }, false],
    ['Chromium: loaded', chromium, { status: 'complete' }, false],
    ['Firefox: a navigation begins', firefox, { status: 'loading' }, false],
    ['Firefox: a navigation or a reload is committed', firefox, { status: 'loading', url }, true],
    ['Firefox: pushState', firefox, { status: 'complete', url: 'http://a.localhost/pushed' }, false],
    [
      'Chromium: a login in the address stays in it',
      chromium,
      { status: 'loading', url: 'http://a:b@a.localhost/' },
      true,
    ],
    ['a fragment more', firefox, { status: 'loading', url: `${url}#top` }, true],
  ])('%s', (_, engine, change, expected) => {
    expect(isCommit(change, page, engine)).toBe(expected);
  });

  // lab: login-loop
  test.each([
    ['Chromium: an error page', chromium, { status: 'loading', url }, true],
    ['Firefox: an error page', firefox, { status: 'complete', url }, true],
    ['Firefox: pushState while one comes', firefox, { status: 'complete', url: 'http://a.localhost/pushed' }, false],
    ['Firefox: loaded while one comes', firefox, { status: 'complete' }, false],
  ])('%s', (_, engine, change, expected) => {
    expect(isCommit(change, { ...page, error: true }, engine)).toBe(expected);
  });
});

describe('isRestored', () => {
  const refused = { n: 0, bytes: 1, key: 'k', requestId: '1', startedAt: 1, weight: 'refused', main: true } as const;
  const back = { status: 'loading', url: 'http://a.localhost/before' };
  test.each([
    ['Firefox: back to a kept page', firefox, back, [], true],
    ['Firefox: pushState', firefox, { ...back, status: 'complete' }, [refused], false],
    ['Chromium: back from a refused page', chromium, back, [refused], true],
    ['Chromium: pushState of a page with a refused part', chromium, back, [{ ...refused, requestId: '2' }], false],
    [
      'Chromium: an address that the tab has left before',
      chromium,
      { status: 'loading', url: 'http://a.localhost/old' },
      [],
      true,
    ],
    ['the same address', chromium, { status: 'loading', url: page.url }, [refused], false],
  ])('%s', (_, engine, change, slots, expected) => {
    expect(
      isRestored(change, { tabId: 7, slots, page, left: [{ ...page, url: 'http://a.localhost/old' }] }, engine),
    ).toBe(expected);
  });
});

describe('badgeOf', () => {
  const slot = (rest: Partial<Slot>): Slot => ({
    n: 0,
    key: 'k',
    bytes: 1,
    requestId: 'a',
    startedAt: 10,
    weight: 'refused',
    ...rest,
  });
  const summary = (slots: Slot[], rest: Partial<TabSummary> = {}): TabSummary => ({ tabId: 7, slots, ...rest });

  test('counts refused requests of this page only', () => {
    const slots = [
      slot({ startedAt: 1 }),
      slot({}),
      slot({ weight: 'quiet' }),
      slot({ weight: 'waiting' }),
      slot({ startedAt: 20 }),
    ];
    expect(badgeOf(summary(slots, { page: { ...page, requestId: 'p' } }))).toEqual({
      count: 2,
      text: '2',
      level: 'part',
    });
  });

  test('says when the page itself was refused, though it started before its head came', () => {
    const slots = [slot({ requestId: 'p', startedAt: 1, main: true })];
    expect(badgeOf(summary(slots, { page: { ...page, requestId: 'p' } })).level).toBe('page');
  });

  test('a main_frame request that the tab does not show counts for nothing', () => {
    const of = (rest: Partial<Slot>) =>
      badgeOf(summary([slot({ main: true, ...rest })], { page: { ...page, requestId: 'p' } }));
    expect(of({}).level).toBe('none');
    expect(of({ requestId: 'p' }).level).toBe('page');
    expect(of({ main: undefined, prerender: true } as unknown as Slot).level).toBe('none');
  });

  test('a dialog over the page for another one is of this page', () => {
    const open = slot({ main: true, weight: 'waiting' });
    expect(isOfPage(summary([open], { page: { ...page, requestId: 'p' } }), open)).toBe(true);
  });

  test('is gone after the next navigation', () => {
    expect(badgeOf(summary([slot({})], { page: { ...page, requestId: 'q', since: 50 } }))).toEqual({
      count: 0,
      text: '',
      level: 'none',
    });
  });

  test('a group counts once, and says that it does', () => {
    expect(badgeOf(summary([slot({ times: 300 })]))).toEqual({ count: 1, text: '1', level: 'part', repeated: true });
  });

  test('fits four characters', () => {
    expect(badgeOf(summary(Array.from({ length: 1000 }, () => slot({})))).text).toBe('999+');
  });
});
