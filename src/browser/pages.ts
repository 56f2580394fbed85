/** Follows which page each tab shows: the last main_frame response that the tab committed. */

import { pageAddress } from '#core/address.ts';
import type { Engine } from '#core/engine.ts';
import type { NetEvent } from '#core/event.ts';
import type { Page, TabSummary } from '#core/messages.ts';
import { coming, isCommit, isRestored, type TabChange } from '#core/page.ts';
import browser from './api.ts';

export interface Pages {
  /** Takes every network event; remembers those that a page may come of. */
  take(event: NetEvent): void;
  /** The page that a tab shows, as far as this life of the worker has seen it. */
  of(tabId: number): Page | undefined;
}

export interface PageListener {
  begun(tabId: number, page: Page): void;
  /** The tab has finished loading: the browser has wiped its badge. */
  loaded(tabId: number): void;
  closed(tabId: number): void;
  summary(tabId: number): Promise<TabSummary | undefined>;
}

/**
 * Registers its listeners at once. A response head and the commit of its page come on two ways, and in Firefox either may
 * be first. A few entries for each tab: nothing grows with the number of requests.
 */
export function followPages(engine: Engine, listener: PageListener): Pages {
  const next = new Map<number, Page>();
  const commits = new Map<number, { readonly change: TabChange; readonly at: number }>();
  /** The same for error pages, which Firefox tells of at their end. */
  const ends = new Map<number, { readonly change: TabChange; readonly at: number }>();
  const shown = new Map<number, Page>();
  /** How many redirects the latest request for a page has followed. */
  const hops = new Map<number, { readonly requestId: string; readonly count: number }>();

  function begin(tabId: number, page: Page): void {
    next.delete(tabId);
    commits.delete(tabId);
    shown.set(tabId, page);
    listener.begun(tabId, page);
  }

  /** No request may ever tell of it: a page that the browser had kept whole. Our own clock is the only one for it. */
  async function restore(tabId: number, change: TabChange, at: number): Promise<void> {
    if (change.url === undefined) return;
    const summary = await listener.summary(tabId);
    if (summary === undefined || !isRestored(change, summary, engine)) return;
    if (commits.get(tabId)?.at === at)
      listener.begun(tabId, { requestId: '', since: at, url: pageAddress(change.url) });
  }

  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (status === 'complete') listener.loaded(tabId);
    const change = { status, url };
    const page = next.get(tabId);
    if (page !== undefined && isCommit(change, page, engine)) return begin(tabId, page);
    const at = Date.now();
    if (status === 'complete' && url !== undefined) ends.set(tabId, { change, at });
    if (status !== 'loading') return;
    commits.set(tabId, { change, at });
    void restore(tabId, change, at);
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    for (const map of [next, commits, ends, shown, hops]) map.delete(tabId);
    listener.closed(tabId);
  });

  return {
    take(event) {
      if (event.type !== 'main_frame') return;
      const { tabId, requestId } = event;
      const hop = hops.get(tabId);
      const redirects = hop?.requestId === requestId ? hop.count : 0;
      if (event.kind === 'redirect') hops.set(tabId, { requestId, count: redirects + 1 });
      const page = coming(event, redirects);
      if (page === undefined) return;
      const before = next.get(tabId);
      // Subresources start before their document is complete: its head counts, not its end.
      if (event.kind !== 'completed') next.set(tabId, page);
      else if (before?.requestId === page.requestId) next.set(tabId, { ...page, since: before.since });
      const commit = (page.error && ends.get(tabId)) || commits.get(tabId);
      if (commit !== undefined && page.since <= commit.at && isCommit(commit.change, page, engine)) begin(tabId, page);
    },
    of: (tabId) => shown.get(tabId),
  };
}
