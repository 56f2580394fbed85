/** Which records belong to the page that a tab shows now, and when a new page begins. */
import type { NetEvent } from './event.ts';
import type { Page, Slot, Snapshot, StoredRecord, TabSummary } from './messages.ts';
import { isForBrowser } from './relevance.ts';

/** Was it started by the tab's present page (its own main_frame request included)? True where no page is known. */
export function isOfPage(summary: TabSummary, slot: Pick<Slot, 'requestId' | 'startedAt'>): boolean {
  const { page } = summary;
  return page === undefined || slot.requestId === page.requestId || slot.startedAt >= page.since;
}

/** What the panel lists: everything with "preserve log", else only what the present page asked for. Oldest first. */
export function recordsOfPage(snapshot: Snapshot): readonly StoredRecord[] {
  if (snapshot.summary.preserve) return snapshot.records;
  return snapshot.records.filter(({ exchange }) => isOfPage(snapshot.summary, exchange));
}

const isDownload = (event: Extract<NetEvent, { kind: 'response' | 'completed' }>): boolean =>
  event.headers.some(
    ({ name, value }) => name.toLowerCase() === 'content-disposition' && /^\s*attachment/i.test(value),
  );

/** The browser gave up by itself or by the person's wish: the old page stays (Chromium's and Firefox's words for it). */
const abortedByBrowser = /^(?:net::ERR_ABORTED|NS_BINDING_ABORTED)$/;

/** 204 and 205 leave the old page in place (HTML, "navigate"); a redirect is not yet a page. */
const leavesPage = (status: number): boolean => status === 204 || status === 205 || (status >= 300 && status < 400);

/**
 * Says whether an event begins a new page of its tab. Subresources start before their document completes, so a page
 * begins with its response head. A challenge for the browser may be followed by a password dialog over the old page:
 * then only the end of the request decides.
 * @param head the moment of the last response head of the same request, where one was seen
 */
export function pageBegun(event: NetEvent, head?: number): Page | undefined {
  if (event.type !== 'main_frame' || event.tabId < 0 || event.prerender) return undefined;
  const page = { requestId: event.requestId, since: head ?? event.at };
  switch (event.kind) {
    case 'response':
      return leavesPage(event.status) || isDownload(event) || isForBrowser(event) ? undefined : page;
    case 'completed':
      return leavesPage(event.status) || isDownload(event) ? undefined : page;
    case 'failed':
      return abortedByBrowser.test(event.error) ? undefined : page;
    default:
      return undefined;
  }
}
