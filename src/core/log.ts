/** What can happen to the log besides a new exchange (append.ts), each as a pure step (ring.ts). */
import { hasOpen, healed, healingKey, type Success } from './healing.ts';
import { headKey, keysOf } from './keys.ts';
import type { Page, Slot, TabSummary } from './messages.ts';
import { comeBack } from './page.ts';
import { inTurn, type Ring, replaced, type Step, unchanged, withTab } from './ring.ts';

/** Notes that a request went well: what it was refused before is healed. */
export function heal(success: Success) {
  return (ring: Ring): Step => {
    const tab = ring.tabs.get(success.tabId);
    if (tab === undefined || !hasOpen(tab)) return unchanged(ring);
    const now = healed(tab, healingKey(ring.head.salt, success), success.requestId, success.startedAt);
    return now === tab ? unchanged(ring) : withTab(ring, now);
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
  return { ...step, remove: [...step.remove, ...tab.slots.flatMap((slot) => keysOf(tabId, slot))] };
}

/** Deletes the records of one tab; its page and its switches stay as they are. */
export const clearTab = (tabId: number) => (ring: Ring) => {
  const { slots: _, dropped: __, ...rest } = ring.tabs.get(tabId) ?? { tabId, slots: [] };
  return without(ring, tabId, rest);
};

/** Removes records of one tab, as a person sees them: by their numbers. */
export const remove =
  (tabId: number, numbers: readonly number[]) =>
  (ring: Ring): Step => {
    const tab = ring.tabs.get(tabId);
    if (tab === undefined) return unchanged(ring);
    const gone = tab.slots.filter(({ n }) => numbers.includes(n));
    const step = withTab(ring, { ...tab, slots: tab.slots.filter((slot) => !gone.includes(slot)) });
    return { ...step, remove: [...step.remove, ...gone.flatMap((slot) => keysOf(tabId, slot))] };
  };

/** Forgets all that private windows have left, after the last of them is closed. */
export function dropPrivate(ring: Ring): Step {
  const { askedPrivately: _, ...head } = ring.head;
  const tabs = [...ring.tabs.values()].filter(({ slots }) => slots.some((slot) => slot.private));
  if (tabs.length === 0 && ring.head.askedPrivately === undefined) return unchanged(ring);
  return inTurn(
    { ...ring, head },
    ...tabs.map(({ tabId, slots }) =>
      tabId < 0
        ? remove(
            tabId,
            slots.filter((slot) => slot.private).map(({ n }) => n),
          )
        : closeTab(tabId),
    ),
    (now) => ({ ring: now, set: { [headKey]: now.head }, remove: [] }),
  );
}

/** Forgets a tab that is closed. */
export const closeTab = (tabId: number) => (ring: Ring) => without(ring, tabId, {});

/** Turns recording off or on ("paused"), or "preserve log". */
export const setSwitch = (tabId: number, name: 'paused' | 'preserve', on: boolean) => (ring: Ring) => {
  const { [name]: _, ...rest } = ring.tabs.get(tabId) ?? { tabId, slots: [] };
  return withTab(ring, on ? { ...rest, [name]: true } : rest);
};
