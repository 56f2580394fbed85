/**
 * The state of the log in storage.session and its pure steps: a state goes in, the next state and what to write come out.
 * One key per record, a tiny head, one summary per tab; the oldest record goes first. log.ts says what happens to it.
 */
import { headKey, recordKey, tabKey } from './keys.ts';
import type { Head, Slot, TabSummary } from './messages.ts';

export interface Ring {
  readonly head: Head;
  readonly tabs: ReadonlyMap<number, TabSummary>;
}

export interface Step {
  readonly ring: Ring;
  readonly set: Readonly<Record<string, unknown>>;
  readonly remove: readonly string[];
}

export const emptyRing: Ring = { head: { next: 0, tabs: [], asked: [] }, tabs: new Map() };

/** A step that changes nothing. */
export const unchanged = (ring: Ring): Step => ({ ring, set: {}, remove: [] });

/** Puts one tab's summary in place of the old one; a summary that says nothing is removed. */
export function withTab(ring: Ring, summary: TabSummary): Step {
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

/** Drops the oldest records until what is left stays under the bounds; the newest one stays in any case. */
export function dropUntil(ring: Ring, fits: (bytes: number, records: number) => boolean): Step {
  const slots = allSlots(ring).sort((a, b) => a.n - b.n);
  let bytes = slots.reduce((sum, slot) => sum + slot.bytes, 0);
  let excess = 0;
  for (const slot of slots.slice(0, -1)) {
    if (fits(bytes, slots.length - excess)) break;
    bytes -= slot.bytes;
    excess += 1;
  }
  return inTurn(ring, ...Array.from({ length: excess }, () => dropOldest));
}

/** Frees half of the bytes: for a browser that refuses to store more. */
export function freeHalf(ring: Ring): Step {
  const half = allSlots(ring).reduce((sum, slot) => sum + slot.bytes, 0) / 2;
  return dropUntil(ring, (bytes) => bytes <= half);
}
