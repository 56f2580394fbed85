import { describe, expect, test } from 'vitest';
import { badgeOf } from './badge.ts';
import { event, headers } from './event.fixture.ts';
import type { Slot, TabSummary } from './messages.ts';
import { pageBegun } from './page.ts';

const main = { type: 'main_frame' } as const;
const basic = headers('WWW-Authenticate: Basic realm="x"');

describe('pageBegun', () => {
  test.each([
    ['a document', event('response', 5, { ...main, status: 200 }), { requestId: '1', since: 5 }],
    [
      'a refused document',
      event('response', 5, { ...main, headers: headers('WWW-Authenticate: Bearer') }),
      { requestId: '1', since: 5 },
    ],
    ['a subresource', event('response', 5, { status: 200 }), undefined],
    ['a redirect', event('response', 5, { ...main, status: 302 }), undefined],
    ['204: the old page stays', event('response', 5, { ...main, status: 204 }), undefined],
    [
      'a download',
      event('response', 5, { ...main, status: 200, headers: headers('Content-Disposition: attachment; filename=x') }),
      undefined,
    ],
    ['a prerendered page', event('response', 5, { ...main, status: 200, prerender: true }), undefined],
    ['no tab', event('response', 5, { ...main, status: 200, tabId: -1 }), undefined],
    [
      'a challenge that may open a dialog over the old page',
      event('response', 5, { ...main, headers: basic }),
      undefined,
    ],
    [
      'an error page',
      event('failed', 5, { ...main, error: 'net::ERR_CONNECTION_REFUSED' }),
      { requestId: '1', since: 5 },
    ],
    ['stopped by the person (Chromium)', event('failed', 5, { ...main, error: 'net::ERR_ABORTED' }), undefined],
    ['stopped by the person (Firefox)', event('failed', 5, { ...main, error: 'NS_BINDING_ABORTED' }), undefined],
  ])('%s', (_, each, page) => {
    expect(pageBegun(each)).toEqual(page);
  });

  test('after a dialog the page has begun with its last head, so that its subresources are its own', () => {
    expect(pageBegun(event('completed', 9, { ...main, status: 200 }), 5)).toEqual({ requestId: '1', since: 5 });
  });
});

describe('badgeOf', () => {
  const slot = (rest: Partial<Slot>): Slot => ({
    n: 0,
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
    expect(badgeOf(summary(slots, { page: { requestId: 'p', since: 5 } }))).toEqual({
      count: 2,
      text: '2',
      level: 'part',
    });
  });

  test('says when the page itself was refused, though it started before its head came', () => {
    const slots = [slot({ requestId: 'p', startedAt: 1, main: true })];
    expect(badgeOf(summary(slots, { page: { requestId: 'p', since: 5 } })).level).toBe('page');
  });

  test('is gone after the next navigation', () => {
    expect(badgeOf(summary([slot({})], { page: { requestId: 'q', since: 50 } }))).toEqual({
      count: 0,
      text: '',
      level: 'none',
    });
  });

  test('fits four characters', () => {
    expect(badgeOf(summary(Array.from({ length: 1000 }, () => slot({})))).text).toBe('999+');
  });
});
