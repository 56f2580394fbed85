/** What becomes of every network event: nothing, a note in a profile, or a record in the store. */
import { append } from '#core/append.ts';
import { createCookieMemory } from '#core/cookie-memory.ts';
import { createCorrelator, type Told } from '#core/correlate.ts';
import type { Engine } from '#core/engine.ts';
import type { NetEvent } from '#core/event.ts';
import type { Exchange } from '#core/exchange.ts';
import { askerOf, type Success } from '#core/healing.ts';
import { heal, settle } from '#core/log.ts';
import type { DevToolsEntry, Known, Page } from '#core/messages.ts';
import { createProfiles, isGood } from '#core/profile.ts';
import { weigh } from '#core/relevance.ts';
import { inTurn, type Ring, type Step, unchanged } from '#core/ring.ts';
import { createEnricher } from './enricher.ts';
import type { Store } from './store.ts';
import type { Privacy, Windows } from './windows.ts';

export interface Recorder {
  take(event: NetEvent): void;
  /** Adds what DevTools tells of a request. */
  enrich(entry: DevToolsEntry): void;
  /** Forgets what was learnt from private windows. */
  forgetPrivate(): void;
  /** Forgets what DevTools may add to: the tab was cleared or closed. */
  forgetTab(tabId: number): void;
}

export interface Surroundings {
  readonly engine: Engine;
  readonly store: Store;
  /** May webRequest see every address? */
  hasHostAccess(): Promise<boolean>;
  /** Address of the extension itself: its own requests are nobody's failure. */
  readonly own: string;
  windows(): Windows;
  /** The page that a tab shows, as far as this life of the worker has seen it. */
  pageOf(tabId: number): Page | undefined;
}

/** As many as the correlator remembers for late events, and DevTools may still add to. */
const maxKnown = 250;

type Kept = Extract<Told, { kind: 'kept' }>;

type End = Extract<NetEvent, { kind: 'completed' }>;

const isEnd = (event: NetEvent): event is End => event.kind === 'completed';

const successOf = ({ tabId, requestId, at, method, url, initiator }: NetEvent, isPrivate: boolean): Success => ({
  tabId,
  requestId,
  startedAt: at,
  method,
  url,
  asker: askerOf(tabId, initiator, isPrivate),
});

export function createRecorder({ engine, store, own, hasHostAccess, windows, pageOf }: Surroundings): Recorder {
  const correlator = createCorrelator(engine);
  const profiles = createProfiles();
  const cookieMemory = createCookieMemory();
  const firstKnown = new Map<string, Known | undefined>();
  const ownOrigin = own.replace(/\/$/, '');

  /** What was known when the exchange was told first: later tellings would know of what came after it. */
  function knownAt(exchange: Exchange, tagSalt: string): Known | undefined {
    const { requestId } = exchange;
    if (!firstKnown.has(requestId)) {
      const known = profiles.of(exchange, tagSalt);
      const cookies = cookieMemory.of(exchange);
      firstKnown.set(requestId, cookies.length > 0 ? { ...known, cookies } : known);
    }
    for (const oldest of firstKnown.keys()) {
      if (firstKnown.size <= maxKnown) break;
      firstKnown.delete(oldest);
    }
    return firstKnown.get(requestId);
  }

  /**
   * Once it is known which kind of window it was made in.
   * @param tell who else is to hear of it, marked with that
   */
  const keep =
    ({ exchange: told, again, events }: Kept, tell?: (exchange: Exchange) => void) =>
    (ring: Ring): Step => {
      const privacy = windows().of(told);
      if (privacy === 'gone') return unchanged(ring);
      const exchange: Exchange = privacy === 'no' ? told : { ...told, private: privacy };
      tell?.(exchange);
      const { tabId, requestId } = exchange;
      // At a dialog the answer is told once more when it is over.
      const weight = weigh(exchange);
      const isNews = !again && told.outcome.kind !== 'waiting';
      if (isNews) profiles.note(events, privacy !== 'no', weight === 'refused');
      const known = weight && knownAt(exchange, ring.head.salt);
      // A refusal often sets a cookie anew: what it went without is what was set before.
      if (isNews) cookieMemory.note(events, privacy !== 'no');
      if (weight === undefined) return settle(tabId, requestId)(ring);
      // Events may come late: what healed it may have been told before.
      const good = profiles.laterGood(exchange);
      const end = weight === 'quiet' ? events.find(isEnd) : undefined;
      const successes = [
        ...(good?.tabId === tabId ? [successOf(good, privacy !== 'no')] : []),
        ...(end && isGood(end) ? [{ ...successOf(end, privacy !== 'no'), startedAt: exchange.startedAt }] : []),
      ];
      return inTurn(ring, append(exchange, weight, { page: pageOf(tabId), again, known }), ...successes.map(heal));
    };

  function well(events: readonly NetEvent[]): void {
    const [first] = events;
    if (first === undefined) return;
    const { tabId, at: startedAt } = first;
    const note = (): Privacy => {
      const privacy = windows().of({ tabId, startedAt, ...(first.private && { private: 'yes' }) });
      if (privacy !== 'gone') for (const { note } of [profiles, cookieMemory]) note(events, privacy !== 'no');
      return privacy;
    };
    const end = events.find(isEnd);
    const mayHeal = end !== undefined && isGood(end) && !end.fromCache && store.mayBeOpen(tabId);
    const unknown = windows().learn(tabId);
    if (mayHeal)
      void store.update((ring) => {
        const privacy = note();
        return privacy === 'gone' ? unchanged(ring) : heal({ ...successOf(end, privacy !== 'no'), startedAt })(ring);
      }, unknown);
    // Of a tab of which nothing is known yet nothing is noted: it may be a private one.
    else if (unknown === undefined) note();
  }

  const enricher = createEnricher({
    engine,
    store,
    isInFlight: correlator.isInFlight,
    keep: (exchange, again) => keep({ kind: 'kept', exchange, again, events: [] }),
    hasHostAccess,
    learn: (tabId) => windows().learn(tabId),
    isPrivate: (tabId) => windows().isPrivate(tabId),
  });

  return {
    take(event) {
      if (event.initiator === ownOrigin) return;
      const told = correlator.add(event);
      if (told?.kind === 'well') well(told.events);
      // What DevTools adds is matched in a later step: by then the enricher has heard of it.
      if (told?.kind === 'kept') void store.update(keep(told, enricher.told), windows().learn(event.tabId));
      if (event.kind === 'completed' || event.kind === 'failed') enricher.ended(event, told?.events);
    },
    enrich: enricher.take,
    forgetPrivate() {
      profiles.forgetPrivate();
      cookieMemory.forgetPrivate();
      enricher.forgetPrivate();
    },
    forgetTab: enricher.forgetTab,
  };
}
