/**
 * Network events in, finished exchanges out. Events may come in any order: a suspended Firefox event page gets what it
 * missed sorted by listener, not by time (browsers.md section 1). So an exchange is always folded anew from all events
 * of its request, and an event that comes late gives the same exchange once more, completed.
 */
import type { NetEvent } from './event.ts';
import type { Exchange, Instant, Joint } from './exchange.ts';
import { fold } from './fold.ts';
import { isUnanswered, jointOf } from './preflight.ts';
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
   * @returns an exchange that finished, began to wait for a password, or was completed by this event, and only if one
   *   of its responses is notable (relevance.ts); for a request that a refused preflight killed, that preflight
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
  joint?: Joint;
}

/** More events than this belong to no honest request: browsers follow at most 20 redirects (Fetch, "HTTP-redirect fetch"). */
const maxEvents = 256;

const isTerminal = (event: NetEvent): boolean => event.kind === 'completed' || event.kind === 'failed';

/**
 * Is nothing more to come of a finished request, and nothing to be asked of it? Only where its beginning and its final
 * response were seen. One that was never answered may turn out to be what a refused preflight kept from being sent.
 */
function isOver({ events, begun, notable }: Entry, terminal: NetEvent): boolean {
  if (notable || !begun) return false;
  if (terminal.kind === 'failed') return !isUnanswered(events);
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

  /** Joins a refused preflight with the request that it killed, whichever of the two ended last. */
  function join(entry: Entry): Entry {
    for (const other of [...pending.values(), ...late.values()]) {
      if (other === entry) continue;
      for (const [preflight, killed] of [
        [entry, other],
        [other, entry],
      ] as const) {
        if (!preflight.notable || preflight.joint !== undefined) continue;
        const joint = jointOf(preflight.events, killed.events);
        if (joint === undefined) continue;
        preflight.joint = joint;
        return preflight;
      }
    }
    return entry;
  }

  function finish(id: string, entry: Entry, terminal: NetEvent): Entry {
    pending.delete(id);
    if (isOver(entry, terminal)) return entry;
    const joined = join(entry);
    late.set(id, entry);
    bound(late, maxLate);
    return joined;
  }

  const tell = (entry: Entry): Exchange | undefined =>
    entry.notable ? fold(entry.events, blindTo, entry.joint) : undefined;

  return {
    add(event) {
      const id = event.requestId;
      const finished = late.get(id);
      if (finished !== undefined) {
        note(finished, event);
        return tell(finished.joint === undefined ? join(finished) : finished);
      }
      const entry = pending.get(id) ?? { events: [], notable: false, begun: false };
      note(entry, event);
      if (isTerminal(event)) return tell(finish(id, entry, event));
      pending.set(id, entry);
      bound(pending, maxPending);
      return event.kind === 'auth' ? tell(entry) : undefined;
    },
    headAt: (id) => (pending.get(id) ?? late.get(id))?.headAt,
    get size() {
      return pending.size + late.size;
    },
  };
}
