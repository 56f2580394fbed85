/** What becomes of every network event: nothing, a note in a profile, or a record in the store. */
import browser from 'webextension-polyfill';
import { append } from '#core/append.ts';
import { createCorrelator, type Told } from '#core/correlate.ts';
import type { Engine } from '#core/engine.ts';
import type { NetEvent } from '#core/event.ts';
import { heal, settle } from '#core/log.ts';
import type { Page } from '#core/messages.ts';
import { createProfiles } from '#core/profile.ts';
import { weigh } from '#core/relevance.ts';
import { inTurn, type Ring, type Step, unchanged } from '#core/ring.ts';
import type { Store } from './store.ts';
import type { Windows } from './windows.ts';

export interface Recorder {
  take(event: NetEvent): void;
  /** Forgets what was learnt from private windows. */
  forgetPrivate(): void;
}

export interface Surroundings {
  readonly engine: Engine;
  readonly store: Store;
  /** Random, for fingerprints. */
  readonly salt: string;
  windows(): Windows;
  /** The page that a tab shows, as far as this life of the worker has seen it. */
  pageOf(tabId: number): Page | undefined;
}

type Kept = Extract<Told, { kind: 'kept' }>;

export function createRecorder({ engine, store, salt, windows, pageOf }: Surroundings): Recorder {
  const correlator = createCorrelator(engine);
  const profiles = createProfiles(salt);
  const own = browser.runtime.getURL('').replace(/\/$/, '');

  /** Once it is known which kind of window it was made in. */
  const keep =
    ({ exchange: told, again, events }: Kept) =>
    (ring: Ring): Step => {
      const privacy = windows().of(told);
      if (privacy === 'gone') return unchanged(ring);
      const exchange = privacy === 'no' ? told : { ...told, private: privacy };
      const { tabId, requestId } = exchange;
      if (!again) profiles.note(events, privacy !== 'no');
      const weight = weigh(exchange);
      if (weight === undefined) return settle(tabId, requestId)(ring);
      const known = profiles.of(exchange);
      // Events may come late: what healed it may have been told before.
      const good = profiles.laterGood(exchange);
      const heals = good?.tabId === tabId ? [heal(tabId, good.method, good.url, good.requestId, good.at)] : [];
      return inTurn(ring, append(exchange, weight, { page: pageOf(tabId), again, known }), ...heals);
    };

  function well(events: readonly NetEvent[]): void {
    const [first] = events;
    if (first === undefined) return;
    const { tabId, requestId } = first;
    const privacy = windows().of({ tabId, startedAt: first.at, ...(first.private && { private: 'yes' }) });
    // Of a tab of which nothing is known yet nothing is noted: it may be a private one.
    if (windows().learn(tabId) === undefined) profiles.note(events, privacy !== 'no');
    const end = events.find((event) => event.kind === 'completed');
    if (end === undefined || end.status >= 400 || end.fromCache || !store.mayBeOpen(tabId)) return;
    void store.update(heal(tabId, end.method, end.url, requestId, first.at));
  }

  return {
    take(event) {
      if (event.initiator === own) return;
      const told = correlator.add(event);
      if (told?.kind === 'well') well(told.events);
      if (told?.kind === 'kept') void store.update(keep(told), windows().learn(event.tabId));
    },
    forgetPrivate: profiles.forgetPrivate,
  };
}
