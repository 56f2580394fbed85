/** Puts the events of one request into the order in which they happened, however they arrived. */
import type { EventKind, NetEvent } from './event.ts';

const rank: Readonly<Record<EventKind, number>> = {
  request: 0,
  sent: 1,
  response: 2,
  auth: 3,
  redirect: 4,
  completed: 5,
  failed: 5,
};

/** Among events of one kind in one millisecond: an unanswered try comes before an answered one, a redirect before its target. */
function tie(event: NetEvent): number {
  if (event.kind === 'sent') return event.headers.some(({ name }) => /^(?:proxy-)?authorization$/i.test(name)) ? 1 : 0;
  if (event.kind === 'response') return event.status === 401 || event.status === 407 ? 0 : 1;
  return 0;
}

/** Position of each address in the chain of redirects, as far as the redirects tell. */
function hops(events: readonly NetEvent[]): ReadonlyMap<string, number> {
  const next = new Map<string, string>();
  for (const event of events) if (event.kind === 'redirect') next.set(event.url, event.to);
  const targets = new Set(next.values());
  let url = [...next.keys()].find((from) => !targets.has(from));
  const position = new Map<string, number>();
  while (url !== undefined && !position.has(url)) {
    position.set(url, position.size);
    url = next.get(url);
  }
  return position;
}

/** Which try at the same address an event belongs to: the k-th of its kind; a redirect ends the try that got a 3xx. */
function tries(events: readonly NetEvent[]): ReadonlyMap<NetEvent, number> {
  const seen = new Map<string, number>();
  const count = (key: string): number => {
    const value = seen.get(key) ?? 0;
    seen.set(key, value + 1);
    return value;
  };
  const moved = new Map<string, number[]>();
  const result = new Map<NetEvent, number>();
  for (const event of [...events].sort((a, b) => a.at - b.at || tie(a) - tie(b))) {
    const k = count(`${event.kind} ${event.url}`);
    result.set(event, k);
    if (event.kind === 'response' && event.status >= 300 && event.status < 400)
      moved.set(event.url, [...(moved.get(event.url) ?? []), k]);
  }
  for (const [event, k] of result) {
    if (event.kind === 'redirect') result.set(event, moved.get(event.url)?.[k] ?? k);
    if (event.kind === 'completed' || event.kind === 'failed') result.set(event, Number.MAX_SAFE_INTEGER);
  }
  return result;
}

/**
 * Sorts by time; within one millisecond by redirect hop, then by try, then by the life cycle of a request.
 * Firefox counts whole milliseconds, so ties are common on a fast network.
 */
export function inLifeOrder(events: readonly NetEvent[]): NetEvent[] {
  const hop = hops(events);
  const attempt = tries(events);
  const at = (map: ReadonlyMap<unknown, number>, key: unknown): number => map.get(key) ?? Number.MAX_SAFE_INTEGER;
  return [...events].sort(
    (a, b) =>
      a.at - b.at ||
      (a.url === b.url ? 0 : at(hop, a.url) - at(hop, b.url)) ||
      at(attempt, a) - at(attempt, b) ||
      rank[a.kind] - rank[b.kind],
  );
}
