/**
 * Network events in, finished exchanges out. Events may come in any order: a suspended Firefox event page gets what it
 * missed sorted by listener, not by time (browsers.md section 1). So an exchange is always folded anew from all events
 * of its request, and an event that comes late gives the same exchange once more, completed.
 */
import { documentAddress } from './address.ts';
import type { Engine } from './engine.ts';
import type { NetEvent } from './event.ts';
import type { Exchange, Joint } from './exchange.ts';
import { fold } from './fold.ts';
import { isUnanswered, jointOf } from './preflight.ts';
import { isNotable, isRefusal, maxRedirects } from './relevance.ts';
import { isTakenOver, madeFor } from './service-worker.ts';

export interface Bounds {
  /** Requests in flight that are remembered; the oldest is forgotten first. */
  readonly pending: number;
  /** Finished requests that are remembered for late events. */
  readonly late: number;
  /** Requests that were never answered: a refused preflight may have killed them. */
  readonly unanswered: number;
}

/**
 * kept: an exchange that finished, began to wait for a password, or was completed by this event, and one of its
 * responses is notable (relevance.ts) or its beginning was missed; for a request that a refused preflight killed, that
 * preflight. `again`: its end was told before, with less in it. well: nothing was refused. `events`: of the request.
 */
export type Told =
  | {
      readonly kind: 'kept';
      readonly exchange: Exchange;
      readonly again: boolean;
      readonly events: readonly NetEvent[];
    }
  | { readonly kind: 'well'; readonly events: readonly NetEvent[] };

export interface Correlator {
  /** Takes one event. @returns what is to be told of its request now */
  add(event: NetEvent): Told | undefined;
  /** Is such a request of this tab still to end? `url` without userinfo and fragment. */
  isInFlight(tabId: number, method: string, url: string): boolean;
  /** Requests remembered at this moment. */
  readonly size: number;
}

interface Entry {
  readonly events: NetEvent[];
  notable: boolean;
  sent: boolean;
  told: boolean;
  redirects: number;
  failed?: string;
  joint?: Joint | undefined;
}

/** More events than this belong to no honest request: browsers follow at most 20 redirects (Fetch, "HTTP-redirect fetch"). */
const maxEvents = 256;

const isTerminal = (event: NetEvent): boolean => event.kind === 'completed' || event.kind === 'failed';

/** Of such a request nothing is heard of what was sent. */
const isStatusOnly = (event: NetEvent): boolean => 'statusOnly' in event;

const isFromCache = ({ events }: Entry): boolean =>
  events.some((event) => 'status' in event && event.fromCache === true);

/** Is nothing more to come of a request that ended well? Only where its beginning and its final response were seen. */
function isOver(entry: Entry, terminal: NetEvent): boolean {
  if (entry.notable) return false;
  if (isFromCache(entry) || isStatusOnly(terminal)) return true;
  const isMoved = (event: NetEvent): boolean => 'status' in event && event.status >= 300 && event.status < 400;
  if (!('status' in terminal)) return entry.sent && !entry.events.some(isMoved);
  if (!entry.sent) return false;
  const count = (kind: NetEvent['kind']): number => entry.events.filter((event) => event.kind === kind).length;
  if (count('response') < count('sent')) return false;
  return entry.events.some((event) => event.kind === 'response' && event.status === terminal.status);
}

const newEntry = (): Entry => ({ events: [], notable: false, sent: false, told: false, redirects: 0 });

/** Keeps a map under its bound by forgetting what was put in first. */
function bound(map: Map<string, Entry>, max: number): void {
  for (const key of map.keys()) {
    if (map.size <= max) return;
    map.delete(key);
  }
}

/** Makes a correlator. It holds events in memory only; nothing of a request that succeeds stays behind. */
export function createCorrelator(
  engine: Engine,
  bounds: Bounds = { pending: 1000, late: 50, unanswered: 10 },
): Correlator {
  const pending = new Map<string, Entry>();
  const late = new Map<string, Entry>();
  const unanswered = new Map<string, Entry>();

  function note(entry: Entry, event: NetEvent): void {
    if (entry.events.length < maxEvents) entry.events.push(event);
    if (event.kind === 'sent') entry.sent = true;
    if (event.kind === 'redirect') entry.redirects += 1;
    if ('status' in event && isNotable(event)) entry.notable = true;
    if (event.kind === 'failed') entry.failed = event.error;
    if (entry.failed !== undefined && (isRefusal(entry.failed) || entry.redirects >= maxRedirects))
      entry.notable = true;
  }

  /** Joins a refused preflight with the request that it killed, whichever of the two ended last. */
  function join(entry: Entry): Entry {
    if (entry.joint !== undefined) return entry;
    const others = entry.notable ? [...pending.values(), ...unanswered.values()] : [...late.values()];
    for (const other of others) {
      const [preflight, killed] = entry.notable ? [entry, other] : [other, entry];
      if (preflight.joint !== undefined || !preflight.notable || preflight === killed) continue;
      const joint = jointOf(preflight.events, killed.events);
      if (joint === undefined) continue;
      preflight.joint = joint;
      return preflight;
    }
    return entry;
  }

  /** Moves a finished request to where it belongs. */
  function settle(id: string, entry: Entry, terminal: NetEvent): void {
    pending.delete(id);
    if (!entry.notable && isUnanswered(entry.events)) {
      unanswered.set(id, entry);
      bound(unanswered, bounds.unanswered);
    } else if (!isOver(entry, terminal)) {
      late.set(id, entry);
      bound(late, bounds.late);
    }
  }

  /** Was it answered, and its beginning missed? Then an earlier life of the worker may have kept something of it. */
  const isHalf = (entry: Entry): boolean =>
    !entry.sent && !isFromCache(entry) && !isUnanswered(entry.events) && !entry.events.some(isStatusOnly);

  function* inFlight(): Generator<readonly NetEvent[]> {
    for (const { events } of pending.values()) yield events;
  }

  function tell(entry: Entry): Told | undefined {
    if (entry.notable || isHalf(entry)) {
      const again = entry.told;
      entry.joint ??= madeFor(entry.events, inFlight());
      const exchange = fold(entry.events, engine, entry.joint);
      entry.told = entry.notable && exchange.outcome.kind !== 'waiting';
      return { kind: 'kept', exchange, again, events: entry.events };
    }
    return isUnanswered(entry.events) ? undefined : { kind: 'well', events: entry.events };
  }

  return {
    add(event) {
      const id = event.requestId;
      const finished = late.get(id) ?? unanswered.get(id);
      const entry = finished ?? pending.get(id) ?? newEntry();
      note(entry, event);
      if (finished !== undefined || isTerminal(event)) {
        if (unanswered.delete(id) || finished === undefined) settle(id, entry, event);
        const joined = entry.notable || isUnanswered(entry.events) ? join(entry) : entry;
        return tell(joined);
      }
      pending.set(id, entry);
      bound(pending, bounds.pending);
      // The worker's own request may have been told before.
      const inner = isTakenOver([event]) && [...late.values()].find((each) => madeFor(each.events, [entry.events]));
      if (inner) return tell(inner);
      return event.kind === 'auth' && entry.notable ? tell(entry) : undefined;
    },
    isInFlight(tabId, method, url) {
      // Of a request that a service worker took over, Firefox tells a redirect and no end.
      return [...pending.values()].some(
        ({ sent, events }) =>
          sent &&
          events.some((each) => each.tabId === tabId && each.method === method && documentAddress(each.url) === url),
      );
    },
    get size() {
      return pending.size + late.size + unanswered.size;
    },
  };
}
