import { beforeEach, describe, expect, test, vi } from 'vitest';
import { chromium, firefox } from '#core/engine.ts';
import { event } from '#core/event.fixture.ts';
import type { Page, TabSummary } from '#core/messages.ts';

type Listener = (tabId: number, change: object) => void;

const listeners: { updated?: Listener; removed?: (tabId: number) => void } = {};

vi.mock('./api.ts', () => ({
  default: {
    tabs: {
      onUpdated: {
        addListener(listener: Listener) {
          listeners.updated = listener;
        },
      },
      onRemoved: {
        addListener(listener: (tabId: number) => void) {
          listeners.removed = listener;
        },
      },
    },
  },
}));

const { followPages } = await import('./pages.ts');

const url = 'http://a.localhost/';
const head = event('response', 1_000, { type: 'main_frame', status: 200 });
const page: Page = { requestId: '1', since: 1_000, url };
let begun: [number, Page][];

function following(engine = firefox, summary?: TabSummary) {
  return followPages(engine, {
    begun: (tabId, each) => begun.push([tabId, each]),
    loaded: () => {},
    closed: () => {},
    summary: () => Promise.resolve(summary),
  });
}

beforeEach(() => {
  begun = [];
});

describe('a page begins', () => {
  test('when its response head came and the tab commits it', () => {
    const pages = following();
    pages.take(head);
    expect(begun).toEqual([]);
    listeners.updated?.(7, { status: 'loading', url });
    expect(begun).toEqual([[7, page]]);
    expect(pages.of(7)).toEqual(page);
  });

  test('also when Firefox tells of the commit first', () => {
    const pages = following();
    listeners.updated?.(7, { status: 'loading', url });
    pages.take(head);
    expect(begun).toEqual([[7, page]]);
  });

  test('with its head, not with the end of its document', () => {
    const pages = following(chromium);
    pages.take(head);
    pages.take(event('completed', 5_000, { type: 'main_frame', status: 200 }));
    listeners.updated?.(7, { status: 'loading', url });
    expect(begun).toEqual([[7, page]]);
  });

  test('never for a download, nor in another tab', () => {
    const pages = following();
    pages.take(head);
    listeners.updated?.(7, { status: 'loading', url: 'http://b.localhost/' });
    listeners.updated?.(8, { status: 'loading', url });
    listeners.updated?.(7, { status: 'complete' });
    expect(begun).toEqual([]);
  });

  test('not by a commit that was there before its head', () => {
    const pages = following();
    listeners.updated?.(7, { status: 'loading', url });
    pages.take({ ...head, at: Date.now() + 60_000 });
    expect(begun).toEqual([]);
  });

  test('without any request when the browser had kept it whole', async () => {
    following(firefox, { tabId: 7, slots: [], page: { ...page, url: 'http://b.localhost/' } });
    listeners.updated?.(7, { status: 'loading', url });
    await vi.waitFor(() => expect(begun).toMatchObject([[7, { requestId: '', url }]]));
  });
});

test('a closed tab is forgotten', () => {
  const pages = following();
  pages.take(head);
  listeners.updated?.(7, { status: 'loading', url });
  listeners.removed?.(7);
  expect(pages.of(7)).toBeUndefined();
});

describe('the error page of a loop of redirects begins (lab: login-loop)', () => {
  const start = Date.now();
  const main = { type: 'main_frame', url };
  const hops = Array.from({ length: 20 }, () => event('redirect', start - 2, { ...main, to: url }));
  const shown = { requestId: '1', since: start - 1, url, error: true };

  test('Chromium: though the browser calls it aborted', () => {
    const pages = following(chromium);
    for (const each of [...hops, event('failed', start - 1, { ...main, error: 'net::ERR_ABORTED' })]) pages.take(each);
    listeners.updated?.(7, { status: 'loading', url });
    expect(begun).toEqual([[7, shown]]);
  });

  const failed = event('failed', start - 1, { ...main, error: 'NS_ERROR_REDIRECT_LOOP' });

  test('Firefox: when the tab is complete', () => {
    const pages = following();
    for (const each of [...hops, failed]) pages.take(each);
    listeners.updated?.(7, { status: 'complete' });
    expect(begun).toEqual([]);
    listeners.updated?.(7, { status: 'complete', url });
    expect(begun).toEqual([[7, shown]]);
  });

  test('Firefox: also when it tells of that first', () => {
    const pages = following();
    listeners.updated?.(7, { status: 'complete', url });
    for (const each of [...hops, failed]) pages.take(each);
    expect(begun).toEqual([[7, shown]]);
  });
});
