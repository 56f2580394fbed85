/**
 * Network events in, finished exchanges out. Events may come in any order: a suspended Firefox event page gets what it
 * missed sorted by listener, not by time (browsers.md section 1). So an exchange is always folded anew from all events
 * of its request, and an event that comes late gives the same exchange once more, completed.
 */
import type { NetEvent } from './event.ts';
import type { Exchange, Instant } from './exchange.ts';
import { fold } from './fold.ts';
import { isNotable } from './relevance.ts';

export interface CorrelatorOptions {
  /** Lower-case names of headers that this browser may send without showing them. */
  readonly blindTo: readonly string[];
  /** Requests in flight that are remembered; the oldest is forgotten first. */
  readonly maxPending?: number;
  /** Finished requests that are remembered for late events. */
  readonly maxLate?: number;
}

export interface Correlator {
  /**
   * Takes one event.
   * @returns the exchange when it finished, began to wait for a password, or was completed by a late event, and only
   *   if one of its responses is notable (relevance.ts)
   */
  add(event: NetEvent): Exchange | undefined;
  /** When the last response head of a request in flight came; undefined where none was seen. */
  headAt(requestId: string): Instant | undefined;
  /** Requests remembered at this moment. */
  readonly size: number;
}

interface Entry {
  readonly events: NetEvent[];
  notable: boolean;
  begun: boolean;
  headAt?: Instant;
}

/** More events than this belong to no honest request: browsers follow at most 20 redirects (Fetch, "HTTP-redirect fetch"). */
const maxEvents = 256;

const isTerminal = (event: NetEvent): boolean => event.kind === 'completed' || event.kind === 'failed';

/** Were the beginning and the final response of a finished request seen? Otherwise a late event may still tell more. */
function isWhole({ events, begun }: Entry, terminal: NetEvent): boolean {
  if (!begun || terminal.kind === 'failed') return begun;
  return events.some((event) => event.kind === 'response' && 'status' in terminal && event.status === terminal.status);
}

/** Keeps a map under its bound by forgetting what was put in first. */
function bound(map: Map<string, Entry>, max: number): void {
  for (const key of map.keys()) {
    if (map.size <= max) return;
    map.delete(key);
  }
}

/** Makes a correlator. It holds events in memory only; nothing of a request that succeeds stays behind. */
export function createCorrelator({ blindTo, maxPending = 1000, maxLate = 50 }: CorrelatorOptions): Correlator {
  const pending = new Map<string, Entry>();
  const late = new Map<string, Entry>();

  function note(entry: Entry, event: NetEvent): void {
    if (entry.events.length < maxEvents) entry.events.push(event);
    if (event.kind === 'request') entry.begun = true;
    if (event.kind === 'response') entry.headAt = Math.max(entry.headAt ?? 0, event.at);
    if ('status' in event && isNotable(event)) entry.notable = true;
  }

  function finish(id: string, entry: Entry, terminal: NetEvent): void {
    pending.delete(id);
    if (!entry.notable && isWhole(entry, terminal)) return;
    late.set(id, entry);
    bound(late, maxLate);
  }

  return {
    add(event) {
      const id = event.requestId;
      const finished = late.get(id);
      const entry = finished ?? pending.get(id) ?? { events: [], notable: false, begun: false };
      if (finished === undefined && !pending.has(id)) {
        pending.set(id, entry);
        bound(pending, maxPending);
      }
      note(entry, event);
      if (finished === undefined && isTerminal(event)) finish(id, entry, event);
      const tells = finished !== undefined || isTerminal(event) || event.kind === 'auth';
      return tells && entry.notable ? fold(entry.events, blindTo) : undefined;
    },
    headAt: (id) => (pending.get(id) ?? late.get(id))?.headAt,
    get size() {
      return pending.size + late.size;
    },
  };
}
