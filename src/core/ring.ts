/**
 * The log in storage.session, as pure steps: a state goes in, the next state and what to write come out.
 * One key per record, a tiny head, one summary per tab; bounded by bytes and by number, oldest out first.
 */
import type { Exchange } from './exchange.ts';
import { headKey, recordKey, tabKey } from './keys.ts';
import type { Head, Page, Slot, StoredRecord, TabSummary, Weight } from './messages.ts';
import { sizeOf, trimExchange } from './trim.ts';

export interface Ring {
  readonly head: Head;
  readonly tabs: ReadonlyMap<number, TabSummary>;
}

export interface Step {
  readonly ring: Ring;
  readonly set: Readonly<Record<string, unknown>>;
  readonly remove: readonly string[];
}

export interface Limits {
  /** Of all records together; the browsers' quota is 10 MiB (browsers.md section 2). */
  readonly bytes: number;
  readonly records: number;
  /** Of one record. */
  readonly record: number;
}

const defaultLimits: Limits = { bytes: 8_000_000, records: 1_000, record: 600_000 };

export const emptyRing: Ring = { head: { next: 0, tabs: [] }, tabs: new Map() };

const unchanged = (ring: Ring): Step => ({ ring, set: {}, remove: [] });

/** Puts one tab's summary in place of the old one; a summary that says nothing is removed. */
function withTab(ring: Ring, summary: TabSummary): Step {
  const { tabId, slots, paused, preserve } = summary;
  const tabs = new Map(ring.tabs);
  const keep = slots.length > 0 || paused === true || preserve === true;
  if (keep) tabs.set(tabId, summary);
  else tabs.delete(tabId);
  const sameTabs = tabs.has(tabId) === ring.tabs.has(tabId);
  const head = sameTabs ? ring.head : { ...ring.head, tabs: [...tabs.keys()] };
  return {
    ring: { head, tabs },
    set: { ...(keep && { [tabKey(tabId)]: summary }), ...(!sameTabs && { [headKey]: head }) },
    remove: keep ? [] : [tabKey(tabId)],
  };
}

/** Does one step after another and adds up what to write: the last word on a key holds. */
export function inTurn(start: Ring, ...steps: readonly ((ring: Ring) => Step)[]): Step {
  let ring = start;
  const set = new Map<string, unknown>();
  const remove = new Set<string>();
  for (const step of steps) {
    const done = step(ring);
    ring = done.ring;
    for (const key of done.remove) {
      set.delete(key);
      remove.add(key);
    }
    for (const [key, value] of Object.entries(done.set)) {
      remove.delete(key);
      set.set(key, value);
    }
  }
  return { ring, set: Object.fromEntries(set), remove: [...remove] };
}

const allSlots = (ring: Ring): Slot[] => [...ring.tabs.values()].flatMap((tab) => tab.slots);

/** Removes the oldest record of all tabs. */
function dropOldest(ring: Ring): Step {
  let oldest: TabSummary | undefined;
  for (const tab of ring.tabs.values()) {
    const first = tab.slots[0];
    if (first !== undefined && first.n < (oldest?.slots[0]?.n ?? Number.POSITIVE_INFINITY)) oldest = tab;
  }
  const slot = oldest?.slots[0];
  if (oldest === undefined || slot === undefined) return unchanged(ring);
  const { tabId, dropped = 0 } = oldest;
  const step = withTab(ring, { ...oldest, slots: oldest.slots.slice(1), dropped: dropped + 1 });
  return { ...step, remove: [...step.remove, recordKey(tabId, slot.n)] };
}

/** Drops the oldest records until what is left stays under the bounds. */
function dropUntil(ring: Ring, fits: (bytes: number, records: number) => boolean): Step {
  const slots = allSlots(ring);
  let bytes = slots.reduce((sum, slot) => sum + slot.bytes, 0);
  let excess = 0;
  for (const slot of slots.sort((a, b) => a.n - b.n)) {
    if (fits(bytes, slots.length - excess)) break;
    bytes -= slot.bytes;
    excess += 1;
  }
  return inTurn(ring, ...Array.from({ length: excess }, () => dropOldest));
}

/**
 * Keeps an exchange, or puts it in place of its earlier self (same request id). A paused tab keeps nothing new.
 */
export function append(exchange: Exchange, weight: Weight, limits: Limits = defaultLimits) {
  return (ring: Ring): Step => {
    const { tabId, requestId, startedAt, type } = exchange;
    const tab: TabSummary = ring.tabs.get(tabId) ?? { tabId, slots: [] };
    const at = tab.slots.findLastIndex((slot) => slot.requestId === requestId);
    const known = tab.slots[at];
    if (tab.paused && known === undefined) return unchanged(ring);
    const n = known?.n ?? ring.head.next;
    const record: StoredRecord = { n, tabId, weight, exchange: trimExchange(exchange, limits.record) };
    const main = type === 'main_frame' && { main: true as const };
    const slot: Slot = { n, bytes: sizeOf(record), requestId, startedAt, weight, ...main };
    const slots = known === undefined ? [...tab.slots, slot] : tab.slots.with(at, slot);
    const head = known === undefined ? { ...ring.head, next: n + 1 } : ring.head;
    return inTurn(
      { ...ring, head },
      (now) => withTab(now, { ...tab, slots }),
      (now) => ({ ring: now, set: { [recordKey(tabId, n)]: record, [headKey]: now.head }, remove: [] }),
      (now) => dropUntil(now, (bytes, records) => bytes <= limits.bytes && records <= limits.records),
    );
  };
}

/** Notes that a tab shows a new page. A tab of which nothing is kept needs no note. */
export function beginPage(tabId: number, page: Page) {
  return (ring: Ring): Step => {
    const tab = ring.tabs.get(tabId);
    if (tab === undefined || (tab.page !== undefined && tab.page.since > page.since)) return unchanged(ring);
    if (tab.page?.requestId === page.requestId) return unchanged(ring);
    return withTab(ring, { ...tab, page });
  };
}

function without(ring: Ring, tabId: number, rest: Partial<TabSummary>): Step {
  const tab = ring.tabs.get(tabId);
  if (tab === undefined) return unchanged(ring);
  const step = withTab(ring, { ...rest, tabId, slots: [] });
  return { ...step, remove: [...step.remove, ...tab.slots.map((slot) => recordKey(tabId, slot.n))] };
}

/** Deletes the records of one tab; its switches stay as they are. */
export const clearTab = (tabId: number) => (ring: Ring) => {
  const { paused, preserve } = ring.tabs.get(tabId) ?? {};
  return without(ring, tabId, { ...(paused && { paused }), ...(preserve && { preserve }) });
};

/** Forgets a tab that is closed. */
export const closeTab = (tabId: number) => (ring: Ring) => without(ring, tabId, {});

/** Turns recording off or on ("paused"), or "preserve log". */
export const setSwitch = (tabId: number, name: 'paused' | 'preserve', on: boolean) => (ring: Ring) => {
  const { [name]: _, ...rest } = ring.tabs.get(tabId) ?? { tabId, slots: [] };
  return withTab(ring, on ? { ...rest, [name]: true } : rest);
};

/** Frees half of the bytes: for a browser that refuses to store more. */
export function freeHalf(ring: Ring): Step {
  const half = allSlots(ring).reduce((sum, slot) => sum + slot.bytes, 0) / 2;
  return dropUntil(ring, (bytes) => bytes <= half);
}
