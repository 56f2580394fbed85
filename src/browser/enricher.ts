/** The worker's side of DevTools: finds the record of what DevTools tells, once webRequest has told of it. */

import type { Engine } from '#core/engine.ts';
import { enrich, enrichGroup, exchangeOf, matchOf } from '#core/enrich.ts';
import type { Exchange } from '#core/exchange.ts';
import type { DevToolsEntry } from '#core/messages.ts';
import { inTurn, type Ring, type Step, unchanged } from '#core/ring.ts';
import type { Store } from './store.ts';

export interface Enricher {
  /** Remembers what webRequest told and was kept. */
  told(exchange: Exchange): void;
  /** A request has ended: an entry may have waited for it. */
  ended(): void;
  take(entry: DevToolsEntry): void;
  /** Forgets everything. */
  forget(): void;
}

export interface EnricherOptions {
  readonly engine: Engine;
  readonly store: Store;
  /** Is webRequest still to tell how such a request of this tab ended? */
  isInFlight(tabId: number, method: string, url: string): boolean;
  /** The step that keeps an exchange. */
  keep(exchange: Exchange, again: boolean): (ring: Ring) => Step;
  /** May webRequest see every address? */
  hasHostAccess(): Promise<boolean>;
  /** Resolves when it is known in which kind of window a tab is. */
  learn(tabId: number): Promise<unknown> | undefined;
}

/** Exchanges that are remembered for entries to come: DevTools tells within some 300 ms (measured). */
const maxRecent = 200;
/** Entries that wait at once; one request that hangs may keep others of its address waiting. */
const maxWaiting = 20;

/** @returns an enricher; all of it is in memory, a worker that dies loses what was on its way */
export function createEnricher({ engine, store, isInFlight, keep, hasHostAccess, learn }: EnricherOptions): Enricher {
  const isEarly = ({ tabId, method, url }: DevToolsEntry): boolean => isInFlight(tabId, method, url);
  let recent: readonly Exchange[] = [];
  let waiting: readonly DevToolsEntry[] = [];
  let made = 0;

  function remember(exchange: Exchange): void {
    const others = recent.filter(({ requestId }) => requestId !== exchange.requestId);
    recent = [...others, exchange].slice(-maxRecent);
  }

  const put = (exchange: Exchange): ((ring: Ring) => Step) => {
    remember(exchange);
    return keep(exchange, true);
  };

  /**
   * Of an entry that no exchange fits: webRequest has told too much else since, or never tells of it. Only what a service
   * worker answered becomes a record. Where a person withholds hosts, DevTools would still tell everything (measured in
   * both browsers); that is no way round what they decided.
   */
  function make(entry: DevToolsEntry): void {
    made += 1;
    const exchange = exchangeOf(entry, `${entry.startedAt}:${made}`, engine);
    if (exchange === undefined) return;
    let isRecord = false;
    const ask = async (): Promise<void> => {
      await learn(entry.tabId);
      isRecord = entry.byWorker === true && (await hasHostAccess());
    };
    const step = (ring: Ring): Step => {
      const group = enrichGroup(ring, entry, exchange);
      if (group !== undefined || !isRecord) return group ?? unchanged(ring);
      return inTurn(ring, keep(exchange, false), enrich({ exchange, round: 0, certain: true }, entry, put));
    };
    void store.update(step, ask());
  }

  function settle(entry: DevToolsEntry): void {
    const match = matchOf(recent, entry);
    if (match === undefined) make(entry);
    else void store.update(enrich(match, entry, put), learn(entry.tabId));
  }

  return {
    told: remember,
    ended() {
      if (waiting.length === 0) return;
      const now = waiting.filter((entry) => !isEarly(entry));
      if (now.length === 0) return;
      waiting = waiting.filter((entry) => !now.includes(entry));
      now.forEach(settle);
    },
    take(entry) {
      if (!isEarly(entry)) return settle(entry);
      waiting = [...waiting, entry];
      const [oldest, ...rest] = waiting;
      if (waiting.length <= maxWaiting || oldest === undefined) return;
      waiting = rest;
      settle(oldest);
    },
    forget() {
      recent = [];
      waiting = [];
    },
  };
}
