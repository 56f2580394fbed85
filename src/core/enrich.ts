/** Adds what DevTools tells to the log, as a pure step (ring.ts): to one record, or to a group of which it is one. */
import { defaultLimits } from './append.ts';
import { isOfDevTools } from './entry-exchange.ts';
import type { Exchange } from './exchange.ts';
import { isAlike, likenessOf } from './group.ts';
import { healingKey } from './healing.ts';
import { bodiesKey } from './keys.ts';
import { type Match, slack } from './match.ts';
import type { Bodies, DevToolsEntry, Slot, TabSummary } from './messages.ts';
import { weigh } from './relevance.ts';
import { dropUntil, inTurn, type Ring, replaced, type Step, unchanged, withTab } from './ring.ts';
import { withHeaders } from './told-headers.ts';
import { sizeOf } from './trim.ts';

interface Place {
  readonly tab: TabSummary;
  readonly slot: Slot;
  /** The very exchange is kept: the first or the latest of the slot. */
  readonly isKept: boolean;
}

/** Is the record of the same kind of window as the exchange? */
const isOfKind =
  (exchange: Exchange) =>
  (slot: Slot): boolean =>
    (slot.private === undefined) === (exchange.private === undefined);

function placeOf(ring: Ring, exchange: Exchange): Place | undefined {
  const { tabId, requestId } = exchange;
  const tab = ring.tabs.get(tabId);
  if (tab === undefined) return undefined;
  const slots = tab.slots.filter(isOfKind(exchange));
  const own = slots.findLast((slot) => slot.requestId === requestId || slot.last?.requestId === requestId);
  if (own !== undefined) return { tab, slot: own, isKept: true };
  const weight = weigh(exchange);
  const likeness = weight && likenessOf(exchange, weight, ring.head.salt);
  const slot = likeness && slots.findLast((each) => each.times !== undefined && isAlike(each, likeness));
  return slot && { tab, slot, isKept: false };
}

/** Puts bodies beside a record; the first that come stay, for those of a group are alike. */
function withBodies({ tab, slot }: Place, entry: DevToolsEntry, of: Pick<Bodies, 'of' | 'ofGroup'>) {
  return (ring: Ring): Step => {
    const { request, response } = entry;
    if (slot.bodies !== undefined || (request ?? response) === undefined) return unchanged(ring);
    const bodies: Bodies = { ...(request && { request }), ...(response && { response }), ...of };
    const slots = replaced(tab.slots, { ...slot, bodies: sizeOf(bodies) });
    const write = (now: Ring): Step => ({ ring: now, set: { [bodiesKey(tab.tabId, slot.n)]: bodies }, remove: [] });
    return inTurn(
      ring,
      (now) => withTab(now, { ...tab, slots }),
      write,
      (now) => dropUntil(now, defaultLimits),
    );
  };
}

/** What a summary says of an exchange stays: who it is alike with is decided by what webRequest shows. */
const asBefore =
  (tabId: number, before: Slot) =>
  (ring: Ring): Step => {
    const tab = ring.tabs.get(tabId);
    const after = tab?.slots.find(({ n }) => n === before.n);
    if (tab === undefined || after === undefined) return unchanged(ring);
    const { bytes, last, bodies } = after;
    const slot = { ...before, bytes, ...(last && { last }), ...(bodies !== undefined && { bodies }) };
    return withTab(ring, { ...tab, slots: replaced(tab.slots, slot) });
  };

/**
 * Adds an entry to the record of its match, or to the group where the match is not certain or is no longer kept.
 * @param keep puts the exchange in the place of its earlier self
 */
export function enrich(match: Match, entry: DevToolsEntry, keep: (exchange: Exchange) => (ring: Ring) => Step) {
  return (ring: Ring): Step => {
    const { exchange, certain } = match;
    const place = placeOf(ring, exchange);
    if (place === undefined) return unchanged(ring);
    const isCertain = certain && place.isKept;
    const bodies = withBodies(place, entry, isCertain ? { of: exchange.requestId } : { ofGroup: true });
    const whole = withHeaders(match, entry);
    if (!isCertain || whole === exchange) return bodies(ring);
    return inTurn(ring, bodies, keep(whole), asBefore(exchange.tabId, place.slot));
  };
}

/**
 * Adds an entry without a match to a record that is alike, or has refused the same address, at that time: a storm is
 * forgotten one by one, and so is what an earlier life of the worker heard.
 * @param exchange what would be made of the entry, marked with the kind of its window
 * @returns undefined where there is none
 */
export function enrichGroup(ring: Ring, entry: DevToolsEntry, exchange: Exchange): Step | undefined {
  const { tabId, method, url, startedAt } = entry;
  const { salt } = ring.head;
  const address = healingKey(salt, { method, url, asker: '' });
  const { key } = likenessOf(exchange, 'refused', salt);
  const isThen = (slot: Slot): boolean =>
    slot.startedAt - slack < startedAt && startedAt < (slot.last ?? slot).startedAt + slack;
  const tab = ring.tabs.get(tabId);
  const isRefused = ({ open = [] }: Slot): boolean => open.some(([each]) => each === address);
  const slot = tab?.slots
    .filter(isOfKind(exchange))
    .findLast((each) => (each.key === key || isRefused(each)) && !isOfDevTools(each) && isThen(each));
  return tab && slot && withBodies({ tab, slot, isKept: false }, entry, { ofGroup: true })(ring);
}
