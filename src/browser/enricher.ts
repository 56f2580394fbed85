/** The worker's side of DevTools: finds the record of what DevTools tells, once webRequest has told of it. */
import { documentAddress } from '#core/address.ts';
import type { Engine } from '#core/engine.ts';
import { enrich, enrichGroup } from '#core/enrich.ts';
import { exchangeOf } from '#core/entry-exchange.ts';
import type { NetEvent } from '#core/event.ts';
import type { Exchange } from '#core/exchange.ts';
import { askerOf, inBody } from '#core/healing.ts';
import { heal } from '#core/log.ts';
import { type Match, matchOf } from '#core/match.ts';
import type { DevToolsEntry } from '#core/messages.ts';
import { createRecent } from '#core/recent.ts';
import { weigh } from '#core/relevance.ts';
import { inTurn, type Ring, type Step, unchanged } from '#core/ring.ts';
import type { Store } from './store.ts';

export interface Enricher {
  /** Remembers what webRequest told and was kept, marked with the kind of its window. */
  told(exchange: Exchange): void;
  /**
   * A request has ended: an entry may have waited for it.
   * @param events of that request, where they are known: it may have asked at other addresses before
   */
  ended(event: NetEvent, events?: readonly NetEvent[]): void;
  take(entry: DevToolsEntry): void;
  /** Forgets what came from private windows, after the last of them is closed. */
  forgetPrivate(): void;
  /** Forgets what came from a tab that was cleared or closed. */
  forgetTab(tabId: number): void;
}

export interface EnricherOptions {
  readonly engine: Engine;
  readonly store: Pick<Store, 'update'>;
  /** Is webRequest still to tell how such a request of this tab ended? */
  isInFlight(tabId: number, method: string, url: string): boolean;
  /** The step that keeps an exchange. */
  keep(exchange: Exchange, again: boolean): (ring: Ring) => Step;
  /** May webRequest see every address? */
  hasHostAccess(): Promise<boolean>;
  /** Resolves when it is known in which kind of window a tab is. */
  learn(tabId: number): Promise<unknown> | undefined;
  /** Is this tab in a private window? Undefined where that is not known. */
  isPrivate(tabId: number): boolean | undefined;
}

/** Entries that wait at once; one request that hangs may keep others of its address waiting. */
const maxWaiting = 20;

const isFor =
  ({ tabId, method, url }: DevToolsEntry) =>
  (event: NetEvent): boolean =>
    event.tabId === tabId && event.method === method && documentAddress(event.url) === url;

/** @returns an enricher; all of it is in memory, a worker that dies loses what was on its way */
export function createEnricher(options: EnricherOptions): Enricher {
  const { engine, store, isInFlight, keep, hasHostAccess, learn, isPrivate } = options;
  const isEarly = ({ tabId, method, url }: DevToolsEntry): boolean => isInFlight(tabId, method, url);
  const recent = createRecent();
  let waiting: readonly DevToolsEntry[] = [];
  let settled = 0;

  const put =
    (exchange: Exchange) =>
    (ring: Ring): Step => {
      // The record holds more of it than is remembered here.
      if (recent.isCut(exchange.requestId)) return unchanged(ring);
      recent.add(exchange);
      return keep(exchange, true)(ring);
    };

  /** What webRequest told is a refusal only by its body: its record counts from now on. */
  const withRefusal = (match: Match, { refusal }: DevToolsEntry): Match =>
    refusal !== undefined && match.certain && weigh(match.exchange) === 'quiet'
      ? { ...match, exchange: { ...match.exchange, refusal } }
      : match;

  /**
   * Where no exchange fits, webRequest has told too much else since, or never tells of it: only what a service worker
   * answered, the browser has blocked, or the body alone refused, becomes a record.
   */
  function add(ring: Ring, entry: DevToolsEntry, id: string, mayMake: boolean): Step {
    const { tabId, method, url, startedAt, refusal } = entry;
    const isOfPrivate = isPrivate(tabId);
    if (entry.heals) {
      const asker = askerOf(tabId, undefined, isOfPrivate === true);
      return heal({ tabId, requestId: `devtools:${id}`, startedAt, method: inBody(method), url, asker })(ring);
    }
    const found = matchOf(recent.all(), entry, isOfPrivate);
    if (found !== undefined) {
      const match = withRefusal(found, entry);
      return inTurn(ring, match === found ? unchanged : put(match.exchange), enrich(match, entry, put));
    }
    const exchange = exchangeOf(entry, id, engine, isOfPrivate);
    if (exchange === undefined) return unchanged(ring);
    // What is told beside the record of a refusal by its status is not of one that was refused in its body.
    const group = refusal === undefined ? enrichGroup(ring, entry, exchange) : undefined;
    if (group !== undefined || !mayMake || isOfPrivate === undefined) return group ?? unchanged(ring);
    return inTurn(ring, keep(exchange, false), enrich({ exchange, round: 0, certain: true }, entry, put));
  }

  /** Within the step: only then all that was queued before is told, and it is known where the tab is. */
  function settle(entry: DevToolsEntry): void {
    const { tabId, startedAt, byWorker, blocked, refusal } = entry;
    settled += 1;
    const id = `${startedAt}:${settled}`;
    let mayMake = false;
    /**
     * Where a person withholds hosts, DevTools would still tell everything (measured in both browsers); that is no way
     * round what they decided.
     */
    const ask = async (): Promise<void> => {
      await learn(tabId);
      mayMake = await hasHostAccess();
    };
    void store.update(
      (ring) => add(ring, entry, id, mayMake),
      byWorker || blocked || refusal !== undefined ? ask() : learn(tabId),
    );
  }

  return {
    told: recent.add,
    ended(event, events = []) {
      if (waiting.length === 0) return;
      const concerned = waiting.filter((entry) => isFor(entry)(event) || events.some(isFor(entry)));
      const now = concerned.filter((entry) => !isEarly(entry));
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
    forgetPrivate() {
      recent.forget((exchange) => exchange.private !== undefined);
      // A tab that is closed by now is of no known kind.
      waiting = waiting.filter(({ tabId }) => isPrivate(tabId) === false);
    },
    forgetTab(tabId) {
      recent.forget((exchange) => exchange.tabId === tabId);
      waiting = waiting.filter((entry) => entry.tabId !== tabId);
    },
  };
}
