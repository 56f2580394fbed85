/** What can happen to the log, each as a pure step (ring.ts): bounded by bytes and by number of records. */
import { askingOrigins, narrowBlindness } from './blind.ts';
import type { Exchange } from './exchange.ts';
import { headKey, recordKey } from './keys.ts';
import type { Page, Slot, StoredRecord, TabSummary, Weight } from './messages.ts';
import { comeBack } from './page.ts';
import { dropUntil, inTurn, type Ring, type Step, unchanged, withTab } from './ring.ts';
import { sizeOf, trimExchange } from './trim.ts';

export interface Limits {
  /** Of all records together; the browsers' quota is 10 MiB (browsers.md section 2). */
  readonly bytes: number;
  readonly records: number;
  /** Of one record. */
  readonly record: number;
}

const defaultLimits: Limits = { bytes: 8_000_000, records: 1_000, record: 600_000 };

/** How many origins are remembered that made the browser answer a challenge by itself. */
const maxAsked = 500;

/** A second dialog right after a first one for the same page: its answer was wrong, or it was closed. */
function isAskedAgain({ page, slots }: TabSummary, { requestId, type, outcome, rounds }: Exchange): boolean {
  if (type !== 'main_frame' || outcome.kind !== 'waiting' || !outcome.ended) return false;
  const before = slots.findLast((slot) => slot.main && slot.requestId !== requestId);
  return before?.dialog !== undefined && before.dialog === rounds.at(-1)?.url && before.requestId === page?.requestId;
}

/** Was the beginning of this exchange lost with an earlier life of the worker? */
const isHalf = ({ rounds }: Exchange): boolean => {
  const sent = rounds[0]?.sent;
  return sent?.state === 'hidden' && sent.why === 'worker-restarted';
};

function slotOf(record: StoredRecord): Slot {
  const { n, weight, exchange } = record;
  const { requestId, startedAt, type, outcome, rounds, prerender } = exchange;
  const dialog = outcome.kind === 'waiting' && outcome.ended ? rounds.at(-1)?.url : undefined;
  return {
    n,
    bytes: sizeOf(record),
    requestId,
    startedAt,
    weight,
    ...(type === 'main_frame' && { main: true }),
    ...(prerender && { prerender }),
    ...(dialog !== undefined && { dialog }),
  };
}

const replaced = (slots: readonly Slot[], slot: Slot): readonly Slot[] =>
  slots.map((each) => (each.n === slot.n ? slot : each));

/**
 * Keeps an exchange, or puts it in place of its earlier self (same request id). A paused tab keeps nothing new.
 * @param page what the tab shows, for a tab of which nothing was kept so far
 */
export function append(exchange: Exchange, weight: Weight, page?: Page, limits: Limits = defaultLimits) {
  return (ring: Ring): Step => {
    const { tabId, requestId } = exchange;
    const kept: TabSummary = ring.tabs.get(tabId) ?? { tabId, slots: [] };
    const tab = kept.page === undefined && page !== undefined ? { ...kept, page } : kept;
    const known = tab.slots.findLast((slot) => slot.requestId === requestId);
    if (tab.paused && known === undefined) return unchanged(ring);
    const again = isAskedAgain(tab, exchange);
    const settled: Weight = again ? 'refused' : weight;
    // What an earlier life of the worker has written holds more than what is left of it now.
    if (known !== undefined && isHalf(exchange))
      return withTab(ring, { ...tab, slots: replaced(tab.slots, { ...known, weight: settled }) });

    const n = known?.n ?? ring.head.next;
    const asked = [...new Set([...ring.head.asked, ...askingOrigins(exchange)])].slice(-maxAsked);
    const whole = narrowBlindness(exchange, asked);
    const trimmed = trimExchange(whole, limits.record);
    const record: StoredRecord = { n, tabId, weight: settled, exchange: trimmed };
    const slot = slotOf(record);
    const slots = known === undefined ? [...tab.slots, slot] : replaced(tab.slots, slot);
    const head = { ...ring.head, next: Math.max(ring.head.next, n + 1), asked };
    return inTurn(
      { ...ring, head },
      (now) => withTab(now, { ...tab, slots }),
      (now) => ({ ring: now, set: { [recordKey(tabId, n)]: record, [headKey]: now.head }, remove: [] }),
      (now) => dropUntil(now, (bytes, records) => bytes <= limits.bytes && records <= limits.records),
    );
  };
}

/** Notes that a request went well of which an earlier life of the worker had seen only the beginning. */
export function settle(tabId: number, requestId: string) {
  return (ring: Ring): Step => {
    const tab = ring.tabs.get(tabId);
    const slot = tab?.slots.find((each) => each.requestId === requestId && each.weight === 'waiting');
    if (tab === undefined || slot === undefined) return unchanged(ring);
    return withTab(ring, { ...tab, slots: replaced(tab.slots, { ...slot, weight: 'quiet' }) });
  };
}

/** Pages that a tab may come back to; browsers keep about as many whole. */
const maxLeft = 8;

/**
 * Notes that a tab shows a new page, or (no request id) one that the browser had kept whole. A tab of which nothing is
 * kept needs no note. Whoever was asked for a password by an older page is asked no more.
 */
export function beginPage(tabId: number, page: Page) {
  return (ring: Ring): Step => {
    const tab = ring.tabs.get(tabId);
    if (tab === undefined) return unchanged(ring);
    // What no request told of may only have been early: then the request tells now.
    const early = tab.page?.requestId === '' || tab.page?.again !== undefined;
    if (!early && (tab.page?.since ?? 0) > page.since) return unchanged(ring);
    const still = (slot: Slot): boolean => slot.requestId === page.requestId && page.notable === true;
    const slots = tab.slots.map(
      (slot): Slot => (slot.weight === 'waiting' && !still(slot) ? { ...slot, weight: 'quiet' } : slot),
    );
    const before = tab.page === undefined || early ? [] : [{ ...tab.page, until: page.since }];
    const left = [...(tab.left ?? []), ...before].slice(-maxLeft);
    const now = page.requestId === '' ? comeBack(page, left) : page;
    return withTab(ring, { ...tab, slots, page: now, left });
  };
}

function without(ring: Ring, tabId: number, rest: Partial<TabSummary>): Step {
  const tab = ring.tabs.get(tabId);
  if (tab === undefined) return unchanged(ring);
  const step = withTab(ring, { ...rest, tabId, slots: [] });
  return { ...step, remove: [...step.remove, ...tab.slots.map((slot) => recordKey(tabId, slot.n))] };
}

/** Deletes the records of one tab; its page and its switches stay as they are. */
export const clearTab = (tabId: number) => (ring: Ring) => {
  const { slots: _, dropped: __, ...rest } = ring.tabs.get(tabId) ?? { tabId, slots: [] };
  return without(ring, tabId, rest);
};

/** Forgets a tab that is closed. */
export const closeTab = (tabId: number) => (ring: Ring) => without(ring, tabId, {});

/** Turns recording off or on ("paused"), or "preserve log". */
export const setSwitch = (tabId: number, name: 'paused' | 'preserve', on: boolean) => (ring: Ring) => {
  const { [name]: _, ...rest } = ring.tabs.get(tabId) ?? { tabId, slots: [] };
  return withTab(ring, on ? { ...rest, [name]: true } : rest);
};
