/** Puts the events of one request into the order in which they happened, however they arrived. */
import type { EventKind, NetEvent } from './event.ts';

const rank: Readonly<Record<EventKind, number>> = {
  sent: 0,
  response: 1,
  auth: 2,
  redirect: 3,
  completed: 4,
  failed: 4,
};

const isEnd = (event: NetEvent): boolean => event.kind === 'completed' || event.kind === 'failed';

const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');

/** Among events of one kind in one millisecond an unanswered try comes before an answered one. */
function tie(event: NetEvent): number {
  if (event.kind === 'sent') return event.headers.some(({ name }) => /^(?:proxy-)?authorization$/i.test(name)) ? 1 : 0;
  if (event.kind === 'response') return event.status === 401 || event.status === 407 ? 0 : 1;
  return 0;
}

/** Where each redirect of an address leads, in the order of its visits. */
function targets(sorted: readonly NetEvent[]): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, string[]>();
  for (const event of sorted) {
    if (event.kind !== 'redirect') continue;
    result.set(event.url, [...(result.get(event.url) ?? []), withoutFragment(event.to)]);
  }
  return result;
}

/** The address that was visited once more than redirects lead to it: the first one, also in a loop. */
function startOf(sorted: readonly NetEvent[], next: ReadonlyMap<string, readonly string[]>): string | undefined {
  const surplus = new Map<string, number>();
  const count = (url: string, by: number): unknown => surplus.set(url, (surplus.get(url) ?? 0) + by);
  for (const [url, to] of next) {
    count(url, to.length);
    for (const target of to) count(target, -1);
  }
  const end = sorted.find(isEnd);
  if (end !== undefined) count(end.url, 1);
  return [...surplus].find(([, visits]) => visits > 0)?.[0] ?? sorted[0]?.url;
}

/** Position of every visit in the chain of redirects, under "visit address". */
function chain(sorted: readonly NetEvent[]): ReadonlyMap<string, number> {
  const next = targets(sorted);
  const visits = new Map<string, number>();
  const position = new Map<string, number>();
  let url = startOf(sorted, next);
  while (url !== undefined) {
    const visit: number = visits.get(url) ?? 0;
    visits.set(url, visit + 1);
    position.set(`${visit} ${url}`, position.size);
    url = next.get(url)?.[visit];
  }
  return position;
}

interface Place {
  /** Position of the visit in the chain. */
  readonly hop: number;
  /** Which try of this visit it belongs to: there are several where the browser answers challenges. */
  readonly attempt: number;
}

const isMoved = (event: NetEvent): boolean => event.kind === 'response' && event.status >= 300 && event.status < 400;

/**
 * The k-th of its kind at an address belongs to the k-th visit; what is more than there are visits are further tries of
 * the last one. Every visit but the last ends with a 3xx, so other responses are of the last visit, before its own 3xx.
 */
function places(sorted: readonly NetEvent[]): ReadonlyMap<NetEvent, Place> {
  const position = chain(sorted);
  const lastVisit = (url: string): number => {
    let visit = 0;
    while (position.has(`${visit + 1} ${url}`)) visit += 1;
    return visit;
  };
  const others = (url: string): number =>
    sorted.filter((event) => event.kind === 'response' && event.url === url && !isMoved(event)).length;
  const seen = new Map<string, number>();
  const result = new Map<NetEvent, Place>();
  for (const event of sorted) {
    const { kind, url } = event;
    const key = `${kind} ${isMoved(event)} ${url}`;
    const k = seen.get(key) ?? 0;
    seen.set(key, k + 1);
    const last = lastVisit(url);
    const ofLast = kind === 'auth' || (kind === 'response' && !isMoved(event));
    const visit = ofLast ? last : Math.min(k, last);
    const first = isMoved(event) || kind === 'redirect' ? others(url) : 0;
    const attempt = visit < last ? 0 : first + k - (ofLast ? 0 : visit);
    const hop = isEnd(event) ? position.size : (position.get(`${visit} ${url}`) ?? position.size);
    result.set(event, { hop, attempt });
  }
  return result;
}

/**
 * Sorts by time; within one millisecond by redirect hop, then by try, then by the life cycle of a request.
 * Firefox counts whole milliseconds, so ties are common on a fast network.
 */
export function inLifeOrder(events: readonly NetEvent[]): NetEvent[] {
  const sorted = [...events].sort((a, b) => a.at - b.at || tie(a) - tie(b));
  const place = places(sorted);
  const of = (event: NetEvent): Place => place.get(event) ?? { hop: 0, attempt: 0 };
  return sorted.sort(
    (a, b) => a.at - b.at || of(a).hop - of(b).hop || of(a).attempt - of(b).attempt || rank[a.kind] - rank[b.kind],
  );
}
