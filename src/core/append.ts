/** Keeps an exchange in the log, as a pure step (ring.ts): a record of its own, or one more of a group. */
import { askingOrigins, narrowBlindness } from './blind.ts';
import type { Exchange } from './exchange.ts';
import { isAlike, likenessOf } from './group.ts';
import { askerOf, healingKey, withOpen } from './healing.ts';
import { headKey, lastKey, recordKey } from './keys.ts';
import type { Head, Known, Page, Slot, StoredRecord, TabSummary, Weight } from './messages.ts';
import { isOfPage } from './page.ts';
import { answeredRound } from './relevance.ts';
import { dropUntil, inTurn, type Limits, type Ring, replaced, type Step, unchanged, withTab } from './ring.ts';
import { sizeOf, trimExchange } from './trim.ts';

export const defaultLimits: Limits = { bytes: 8_000_000, records: 1_000, record: 600_000 };

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

/** What comes with an exchange to be kept. */
export interface Arrival {
  /** What the tab shows, for a tab of which nothing was kept so far. */
  readonly page?: Page | undefined;
  /** It was told before, with less in it. */
  readonly again?: boolean;
  readonly known?: Known | undefined;
}

/** What can be said of a slot before it has a number. */
function draftOf(exchange: Exchange, weight: Weight, salt: string): Omit<Slot, 'n' | 'bytes'> {
  const { requestId, tabId, startedAt, initiator, type, outcome, rounds, prerender, private: isPrivate } = exchange;
  const round = answeredRound(exchange) ?? rounds.at(-1);
  const asker = askerOf(tabId, initiator.state === 'seen' ? initiator.value : undefined, isPrivate !== undefined);
  const dialog = outcome.kind === 'waiting' && outcome.ended ? rounds.at(-1)?.url : undefined;
  return {
    requestId,
    startedAt,
    weight,
    ...likenessOf(exchange, weight, salt),
    ...(weight === 'refused' && round && { open: [healingKey(salt, { ...round, asker })] }),
    ...(type === 'main_frame' && { main: true }),
    ...(prerender && { prerender }),
    ...(isPrivate && { private: isPrivate }),
    ...(dialog !== undefined && { dialog }),
  };
}

/** The group that an exchange joins: alike, and of the same page. A page's own request is a group of its own. */
function mateOf(tab: TabSummary, draft: Omit<Slot, 'n' | 'bytes'>): Slot | undefined {
  const { weight, main, prerender } = draft;
  if (weight === 'waiting' || main || prerender || !isOfPage(tab, draft)) return undefined;
  return tab.slots.findLast((slot) => slot.weight === weight && isAlike(slot, draft) && isOfPage(tab, slot));
}

/** The slot of a group with one more exchange, or with its latest one told anew. */
function joined(group: Slot, draft: Omit<Slot, 'n' | 'bytes'>, bytes: number, isNew: boolean): Slot {
  const { requestId, startedAt, credentials, open = [] } = draft;
  return {
    ...group,
    ...(credentials !== undefined && { credentials }),
    ...(isNew && { times: (group.times ?? 1) + 1 }),
    ...(group.open && { open: open.reduce(withOpen, group.open) }),
    last: { requestId, startedAt, bytes },
  };
}

const write = (key: string, value: unknown) => (ring: Ring) => ({
  ring,
  set: { [key]: value, [headKey]: ring.head },
  remove: [],
});

/** The head with a number given away and origins remembered. Those of private windows are kept apart. */
function headWith(head: Head, exchange: Exchange, next: number): Head {
  const list = exchange.private ? 'askedPrivately' : 'asked';
  const asked = [...new Set([...(head[list] ?? []), ...askingOrigins(exchange)])].slice(-maxAsked);
  return { ...head, next, ...(asked.length > 0 && { [list]: asked }) };
}

/**
 * Keeps an exchange: in place of its earlier self (same request id), as the latest of the group that it is alike with,
 * or as a record of its own. A paused tab keeps nothing new.
 */
export function append(exchange: Exchange, weight: Weight, arrival: Arrival = {}, limits: Limits = defaultLimits) {
  return (ring: Ring): Step => {
    const { tabId, requestId } = exchange;
    const { page, again, known } = arrival;
    const kept: TabSummary = ring.tabs.get(tabId) ?? { tabId, slots: [] };
    const tab = kept.page === undefined && page !== undefined ? { ...kept, page } : kept;
    const self = tab.slots.findLast((slot) => slot.requestId === requestId);
    const group = self ?? tab.slots.findLast((slot) => slot.last?.requestId === requestId);
    // Told again and not here: it stands within a group, or was cleared.
    if (group === undefined && (tab.paused || again)) return unchanged(ring);
    const isHealed = self?.weight === 'healed' && weight === 'refused';
    const settled: Weight = isHealed ? 'healed' : isAskedAgain(tab, exchange) ? 'refused' : weight;
    // What an earlier life of the worker has written holds more than what is left of it now.
    if (group !== undefined && isHalf(exchange))
      return withTab(ring, { ...tab, slots: replaced(tab.slots, { ...group, weight: settled }) });

    const head = headWith(ring.head, exchange, ring.head.next + (group === undefined ? 1 : 0));
    const whole = narrowBlindness(exchange, [...head.asked, ...((exchange.private && head.askedPrivately) || [])]);
    const trimmed = trimExchange(whole, limits.record);
    const draft = draftOf(trimmed, settled, head.salt);
    const mate = self === undefined ? (group ?? mateOf(tab, draft)) : undefined;
    const fit = (now: Ring): Step => dropUntil(now, limits);
    if (mate !== undefined) {
      const slot = joined(mate, draft, sizeOf(trimmed), group === undefined);
      return inTurn(
        { ...ring, head: { ...head, next: ring.head.next } },
        (now) => withTab(now, { ...tab, slots: replaced(tab.slots, slot) }),
        write(lastKey(tabId, mate.n), trimmed),
        fit,
      );
    }
    const n = self?.n ?? ring.head.next;
    const record: StoredRecord = { n, tabId, weight: settled, exchange: trimmed, ...(known && { known }) };
    const { times, last, bodies, healedBy } = self ?? {};
    const slot: Slot = {
      n,
      bytes: sizeOf(record),
      ...draft,
      ...(isHealed && healedBy !== undefined && { healedBy }),
      ...(times !== undefined && last && { times, last }),
      ...(self?.open && draft.open && { open: draft.open.reduce(withOpen, self.open) }),
      ...(bodies !== undefined && { bodies }),
    };
    const slots = self === undefined ? [...tab.slots, slot] : replaced(tab.slots, slot);
    return inTurn({ ...ring, head }, (now) => withTab(now, { ...tab, slots }), write(recordKey(tabId, n), record), fit);
  };
}
