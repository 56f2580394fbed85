/** Requests that a service worker made for a page (Service Workers section 4.5, "FetchEvent"). */
import type { NetEvent } from './event.ts';
import type { Joint } from './exchange.ts';

/** Firefox tells of a request that a service worker takes over as a redirect to itself, and then nothing more. */
export const isTakenOver = (events: readonly NetEvent[]): boolean =>
  events.some((event) => event.kind === 'redirect' && event.to === event.url);

/**
 * @param inner all events of a request without a tab
 * @param others events of the requests that are in flight
 * @returns for which request of a page the worker made it, where the browser shows that one
 */
export function madeFor(inner: readonly NetEvent[], others: Iterable<readonly NetEvent[]>): Joint | undefined {
  const [first] = inner;
  if (first === undefined || first.tabId >= 0) return undefined;
  for (const events of others) {
    const [outer] = events;
    if (outer === undefined || outer.tabId < 0 || outer.url !== first.url || outer.method !== first.method) continue;
    if (isTakenOver(events))
      return { role: 'made-by-service-worker-for', requestId: outer.requestId, method: outer.method };
  }
  return undefined;
}
