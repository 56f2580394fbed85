/** The one writer of storage.session. Pure steps (core/ring.ts) are gathered within a tick and written as one set. */
import type { Storage } from 'webextension-polyfill';
import { hasOpen } from '#core/healing.ts';
import { headKey, tabKey } from '#core/keys.ts';
import type { Head, TabSummary } from '#core/messages.ts';
import { emptyRing, freeHalf, inTurn, type Ring, type Step, unchanged } from '#core/ring.ts';

type Area = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;
type Op = (ring: Ring) => Step;

export interface Store {
  /**
   * Queues a step; resolves when it is written, rejects if the browser refused it twice.
   * @param before what the step needs to know first; nothing is written until that is there
   */
  update(op: Op, before?: Promise<unknown>): Promise<void>;
  /** What is kept of one tab, after everything queued before. */
  summary(tabId: number): Promise<TabSummary | undefined>;
  /** May something of this tab be refused still? True while that is not known. */
  mayBeOpen(tabId: number): boolean;
}

/** Reads what an earlier life of the worker has left. @param salt for a browser session that begins */
async function load(area: Area, salt: string): Promise<Ring> {
  const head = (await area.get(headKey))[headKey] as Head | undefined;
  if (head === undefined) return emptyRing(salt);
  const stored = await area.get(head.tabs.map(tabKey));
  const summaries = Object.values(stored) as TabSummary[];
  return { head, tabs: new Map(summaries.map((summary) => [summary.tabId, summary])) };
}

/**
 * @param area storage.session: memory only
 * @param salt random, for the fingerprints of this browser session
 * @param onTab called after a write for every tab whose summary changed (undefined: nothing is kept of it any more)
 */
export function createStore(
  area: Area,
  salt: string,
  onTab: (tabId: number, summary: TabSummary | undefined) => void,
): Store {
  let ring: Ring | undefined;
  let queue: Op[] = [];
  let batch: Promise<void> | undefined;
  const waits: Promise<unknown>[] = [];
  // At once: a request that wakes the worker is often over before its first record is to be written.
  let chain = load(area, salt).then(
    (stored) => {
      ring = stored;
    },
    // Read again when it is needed.
    () => undefined,
  );

  async function flush(): Promise<void> {
    while (waits.length > 0) await Promise.allSettled(waits.splice(0));
    const errors: unknown[] = [];
    // One step that fails must not take the others with it.
    const ops = queue.map(
      (op): Op =>
        (now) => {
          try {
            return op(now);
          } catch (error) {
            errors.push(error);
            return unchanged(now);
          }
        },
    );
    queue = [];
    batch = undefined;
    ring ??= await load(area, salt);
    const before = ring;
    const step = inTurn(before, ...ops);
    ring = step.ring;
    let { remove } = step;
    try {
      // First what is new: a page that reads in between sees a record too many, never one too few.
      if (Object.keys(step.set).length > 0) await area.set({ ...step.set });
    } catch {
      // Over quota: give up the older half, then write everything once more.
      const smaller = inTurn(before, ...ops, freeHalf);
      ring = smaller.ring;
      await area.remove([...smaller.remove]);
      await area.set({ ...smaller.set });
      remove = [];
    }
    if (remove.length > 0) await area.remove([...remove]);
    const tabIds = new Set([...before.tabs.keys(), ...ring.tabs.keys()]);
    for (const tabId of tabIds) {
      const now = ring.tabs.get(tabId);
      if (now !== before.tabs.get(tabId)) onTab(tabId, now);
    }
    if (errors.length > 0) throw errors[0];
  }

  return {
    update(op, before) {
      queue.push(op);
      if (before) waits.push(before);
      // All that is queued before the next flush is written, or refused, together.
      if (batch === undefined) {
        batch = chain.then(flush);
        chain = batch.catch(() => {
          // What memory holds was not stored: read again, storage has the last word.
          ring = undefined;
        });
      }
      return batch;
    },
    mayBeOpen: (tabId) => queue.length > 0 || ring === undefined || hasOpen(ring.tabs.get(tabId)),
    async summary(tabId) {
      const read = chain.then(async () => {
        ring ??= await load(area, salt);
        return ring.tabs.get(tabId);
      });
      // In the chain too: a load that ends after a write would bring the past back.
      chain = read.then(
        () => undefined,
        () => undefined,
      );
      return read;
    },
  };
}
