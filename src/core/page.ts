/** Which records belong to the page that a tab shows now, and when a new page begins. */
import { pageAddress } from './address.ts';
import type { Engine } from './engine.ts';
import type { NetEvent } from './event.ts';
import type { Page, Slot, Snapshot, StoredRecord, TabSummary } from './messages.ts';
import { isNotable, maxRedirects } from './relevance.ts';

/** Was it started by the tab's present page (its own main_frame request included)? True where no page is known. */
export function isOfPage(
  summary: TabSummary,
  slot: Pick<Slot, 'requestId' | 'startedAt' | 'weight' | 'main' | 'prerender'>,
): boolean {
  const { page } = summary;
  if (slot.prerender && !page?.prerender) return false;
  if (page === undefined || slot.requestId === page.requestId) return true;
  // Another page's own request: an older page, or one that the tab does not show yet. Its open dialog is to be seen.
  if (slot.main && slot.weight !== 'waiting') return false;
  const { since, until = Number.POSITIVE_INFINITY, again = until } = page;
  return (slot.startedAt >= since && slot.startedAt < until) || slot.startedAt >= again;
}

/** What the present page asked for. Oldest first. */
export function ofPage({ summary, records }: Snapshot): readonly StoredRecord[] {
  const numbers = new Set(summary.slots.filter((slot) => isOfPage(summary, slot)).map(({ n }) => n));
  return records.filter(({ n }) => numbers.has(n));
}

/**
 * What the panel lists: everything with "preserve log", else only what the present page asked for; and what its origin
 * asked for without any tab since the page began.
 */
export function recordsOfPage(snapshot: Snapshot): readonly StoredRecord[] {
  const { summary, records, tabless = [] } = snapshot;
  if (summary.preserve) return [...records, ...tabless];
  const since = summary.page?.since ?? Number.NEGATIVE_INFINITY;
  return [...ofPage(snapshot), ...tabless.filter(({ exchange, last = exchange }) => last.startedAt >= since)];
}

/** The browser gave up by itself or by the person's wish: the old page stays (Chromium's and Firefox's words for it). */
const abortedByBrowser = /^(?:net::ERR_ABORTED|NS_BINDING_ABORTED)$/;

/**
 * The page that a tab will show if the browser commits what this event tells of: the final response head of a
 * main_frame request, or a failure that brings an error page. Whether it is committed (a download, a 204 are not) only
 * the tab can tell.
 * @param redirects how many led to it
 */
export function coming(event: NetEvent, redirects = 0): Page | undefined {
  if (event.type !== 'main_frame' || event.tabId < 0) return undefined;
  const page: Page = {
    requestId: event.requestId,
    since: event.at,
    url: pageAddress(event.url),
    ...(event.prerender && { prerender: true }),
  };
  switch (event.kind) {
    case 'response':
    case 'completed':
      if (event.status >= 300 && event.status < 400) return undefined;
      return isNotable(event) ? { ...page, notable: true } : page;
    case 'failed':
      // After so many redirects it gives up, and brings an error page.
      return abortedByBrowser.test(event.error) && redirects < maxRedirects ? undefined : { ...page, error: true };
    default:
      return undefined;
  }
}

/** What tabs.onUpdated tells of a change. */
export interface TabChange {
  readonly status?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * Does this change of a tab say that the coming page is there now? A change of address within the same document looks
 * much the same: there the address is another one.
 */
export function isCommit(change: TabChange, page: Page, engine: Engine): boolean {
  // Firefox tells of an error page only when it is there.
  if (page.error && engine.namesCommit && change.status === 'complete' && change.url !== undefined)
    return pageAddress(change.url) === page.url;
  if (change.status !== 'loading') return false;
  if (change.url === undefined) return !engine.namesCommit;
  return pageAddress(change.url) === page.url;
}

/**
 * Has the tab gone back to a page that the browser had kept whole? No request tells of that. Firefox says "loading" for
 * it, and "complete" for a change within a document. Chromium says the same of both; there it is taken for one that the
 * tab has shown before, or where the page left was refused itself and so can hardly have changed its own address.
 */
export function isRestored(change: TabChange, { page, slots, left = [] }: TabSummary, engine: Engine): boolean {
  if (change.status !== 'loading' || change.url === undefined || page === undefined) return false;
  const url = pageAddress(change.url);
  if (url === page.url) return false;
  if (engine.namesCommit || left.some((each) => each.url === url)) return true;
  return slots.some(({ requestId, weight }) => requestId === page.requestId && weight !== 'quiet');
}

/**
 * The page that a tab has come back to.
 * @param page what is known of it: its address, and when the tab came back
 * @returns the page as it was left, with what it asked for then and asks for from now on; else `page` itself
 */
export function comeBack(page: Page, left: readonly Page[]): Page {
  const known = left.findLast(({ url }) => url === page.url);
  return known === undefined ? page : { ...known, again: page.since };
}
