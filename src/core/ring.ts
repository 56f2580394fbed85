/**
 * The state of the log in storage.session and its pure steps: a state goes in, the next state and what to write come out.
 * One key per record, a tiny head, one summary per tab; the oldest record goes first. log.ts says what happens to it.
 */

import type { Instant } from './exchange.ts';
import { bodiesKey, headKey, keysOf, tabKey } from './keys.ts';
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

export interface Limits {
  /** Of all records together; the browsers' quota is 10 MiB (browsers.md section 2). */
  readonly bytes: number;
  readonly records: number;
  /** Of one record. */
  readonly record: number;
}

/** @param salt of this browser session */
export const emptyRing = (salt: string): Ring => ({ head: { next: 0, tabs: [], asked: [], salt }, tabs: new Map() });

const bytesOf = ({ bytes, last, bodies = 0 }: Slot): number => bytes + (last?.bytes ?? 0) + bodies;

/** A step that changes nothing. */
export const unchanged = (ring: Ring): Step => ({ ring, set: {}, remove: [] });

/** The slots with one of them changed. */
export const replaced = (slots: readonly Slot[], slot: Slot): readonly Slot[] =>
  slots.map((each) => (each.n === slot.n ? slot : each));

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

interface Place {
  readonly tabId: number;
  readonly slot: Slot;
}

const latest = ({ slot: { last, startedAt } }: Place): Instant => last?.startedAt ?? startedAt;

/** All slots of all tabs, those first that were longest not added to. */
const places = (ring: Ring): Place[] =>
  [...ring.tabs.values()]
    .flatMap(({ tabId, slots }) => slots.map((slot) => ({ tabId, slot })))
    .sort((a, b) => latest(a) - latest(b) || a.slot.n - b.slot.n);

/** Removes one record, and counts that. */
const drop =
  ({ tabId, slot: { n } }: Place) =>
  (ring: Ring): Step => {
    const tab = ring.tabs.get(tabId);
    const slot = tab?.slots.find((each) => each.n === n);
    if (tab === undefined || slot === undefined) return unchanged(ring);
    const slots = tab.slots.filter((each) => each !== slot);
    const step = withTab(ring, { ...tab, slots, dropped: (tab.dropped ?? 0) + 1 });
    return { ...step, remove: [...step.remove, ...keysOf(tabId, slot)] };
  };

/** Removes what DevTools has added to one record. */
const dropBodies =
  ({ tabId, slot: { n } }: Place) =>
  (ring: Ring): Step => {
    const tab = ring.tabs.get(tabId);
    if (tab === undefined) return unchanged(ring);
    const slots = tab.slots.map((each) => {
      const { bodies: _, ...rest } = each;
      return each.n === n ? rest : each;
    });
    const step = withTab(ring, { ...tab, slots });
    return { ...step, remove: [...step.remove, bodiesKey(tabId, n)] };
  };

/**
 * Until what is left stays under the bounds, bodies go, then records, each the oldest first.
 * @param keep number of the record that stays in any case: the one just written, else the newest
 */
export function dropUntil(ring: Ring, limits: Pick<Limits, 'bytes' | 'records'>, keep?: number): Step {
  const all = places(ring);
  const stays = keep ?? all.at(-1)?.slot.n;
  let bytes = all.reduce((sum, { slot }) => sum + bytesOf(slot), 0);
  let count = all.length;
  const steps: ((ring: Ring) => Step)[] = [];
  const bare = new Set<Place>();
  for (const place of all) {
    const { bodies } = place.slot;
    if (bytes <= limits.bytes) break;
    if (bodies === undefined) continue;
    steps.push(dropBodies(place));
    bare.add(place);
    bytes -= bodies;
  }
  for (const place of all) {
    if (bytes <= limits.bytes && count <= limits.records) break;
    if (place.slot.n === stays) continue;
    steps.push(drop(place));
    bytes -= bytesOf(place.slot) - (bare.has(place) ? (place.slot.bodies ?? 0) : 0);
    count -= 1;
  }
  return inTurn(ring, ...steps);
}

/** Frees half of the bytes: for a browser that refuses to store more. */
export function freeHalf(ring: Ring): Step {
  const half = places(ring).reduce((sum, { slot }) => sum + bytesOf(slot), 0) / 2;
  return dropUntil(ring, { bytes: half, records: Number.POSITIVE_INFINITY });
}
