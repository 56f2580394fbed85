/** What becomes of every network event: nothing, a note in a profile, or a record in the store. */
import { append } from '#core/append.ts';
import { createCorrelator, type Told } from '#core/correlate.ts';
import type { Engine } from '#core/engine.ts';
import type { NetEvent } from '#core/event.ts';
import { askerOf, type Success } from '#core/healing.ts';
import { heal, settle } from '#core/log.ts';
import type { DevToolsEntry, Page } from '#core/messages.ts';
import { createProfiles, isGood } from '#core/profile.ts';
import { weigh } from '#core/relevance.ts';
import { inTurn, type Ring, type Step, unchanged } from '#core/ring.ts';
import { createEnricher } from './enricher.ts';
import type { Store } from './store.ts';
import type { Windows } from './windows.ts';

export interface Recorder {
  take(event: NetEvent): void;
  /** Adds what DevTools tells of a request. */
  enrich(entry: DevToolsEntry): void;
  /** Forgets what was learnt from private windows. */
  forgetPrivate(): void;
}

export interface Surroundings {
  readonly engine: Engine;
  readonly store: Store;
  /** Random, for fingerprints. */
  readonly salt: string;
  /** May webRequest see every address? */
  hasHostAccess(): Promise<boolean>;
  /** Address of the extension itself: its own requests are nobody's failure. */
  readonly own: string;
  windows(): Windows;
  /** The page that a tab shows, as far as this life of the worker has seen it. */
  pageOf(tabId: number): Page | undefined;
}

type Kept = Extract<Told, { kind: 'kept' }>;

type End = Extract<NetEvent, { kind: 'completed' | 'response' }>;

/** Of a request of which only the status is recorded, its head is the end. */
const isEnd = (event: NetEvent): event is End =>
  event.kind === 'completed' || (event.kind === 'response' && event.statusOnly === true);

const successOf = ({ tabId, requestId, at, method, url, initiator }: NetEvent, isPrivate: boolean): Success => ({
  tabId,
  requestId,
  startedAt: at,
  method,
  url,
  asker: askerOf(tabId, initiator, isPrivate),
});

export function createRecorder({ engine, store, salt, own, hasHostAccess, windows, pageOf }: Surroundings): Recorder {
  const correlator = createCorrelator(engine);
  const profiles = createProfiles(salt);
  const ownOrigin = own.replace(/\/$/, '');

  /** Once it is known which kind of window it was made in. */
  const keep =
    ({ exchange: told, again, events }: Kept) =>
    (ring: Ring): Step => {
      const privacy = windows().of(told);
      if (privacy === 'gone') return unchanged(ring);
      const exchange = privacy === 'no' ? told : { ...told, private: privacy };
      const { tabId, requestId } = exchange;
      // At a dialog the answer is told once more when it is over.
      if (!again && told.outcome.kind !== 'waiting') profiles.note(events, privacy !== 'no');
      const weight = weigh(exchange);
      if (weight === undefined) return settle(tabId, requestId)(ring);
      const known = profiles.of(exchange);
      // Events may come late: what healed it may have been told before.
      const good = profiles.laterGood(exchange);
      const heals = good?.tabId === tabId ? [heal(successOf(good, privacy !== 'no'))] : [];
      return inTurn(ring, append(exchange, weight, { page: pageOf(tabId), again, known }), ...heals);
    };

  function well(events: readonly NetEvent[]): void {
    const [first] = events;
    if (first === undefined) return;
    const { tabId } = first;
    const privacy = windows().of({ tabId, startedAt: first.at, ...(first.private && { private: 'yes' }) });
    // Of a tab of which nothing is known yet nothing is noted: it may be a private one.
    if (windows().learn(tabId) === undefined) profiles.note(events, privacy !== 'no');
    const end = events.find(isEnd);
    const isFresh = end !== undefined && isGood(end) && !end.fromCache;
    if (isFresh && store.mayBeOpen(tabId))
      void store.update(heal({ ...successOf(end, privacy !== 'no'), startedAt: first.at }));
  }

  const enricher = createEnricher({
    engine,
    store,
    isInFlight: correlator.isInFlight,
    keep: (exchange, again) => keep({ kind: 'kept', exchange, again, events: [] }),
    hasHostAccess,
    learn: (tabId) => windows().learn(tabId),
  });

  return {
    take(event) {
      if (event.initiator === ownOrigin) return;
      const told = correlator.add(event);
      if (told?.kind === 'well') well(told.events);
      if (told?.kind === 'kept') {
        enricher.told(told.exchange);
        void store.update(keep(told), windows().learn(event.tabId));
      }
      enricher.ended();
    },
    enrich: enricher.take,
    forgetPrivate() {
      profiles.forgetPrivate();
      enricher.forget();
    },
  };
}
