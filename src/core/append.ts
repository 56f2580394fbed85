/** Keeps an exchange in the log, as a pure step (ring.ts): a record of its own, or one more of a group. */
import { askingOrigins, narrowBlindness } from './blind.ts';
import type { Exchange } from './exchange.ts';
import { isAlike, likenessOf } from './group.ts';
import { askerOf, healingKey, inBody, withOpen } from './healing.ts';
import { headKey, keysOf, lastKey, recordKey } from './keys.ts';
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
type Draft = Omit<Slot, 'n' | 'bytes'>;

function draftOf(exchange: Exchange, weight: Weight, salt: string): Draft {
  const { requestId, tabId, startedAt, initiator, type, outcome, rounds, prerender, private: isPrivate } = exchange;
  const round = answeredRound(exchange) ?? rounds.at(-1);
  const asker = askerOf(tabId, initiator.state === 'seen' ? initiator.value : undefined, isPrivate !== undefined);
  const method = round && (exchange.refusal === undefined ? round.method : inBody(round.method));
  const dialog = outcome.kind === 'waiting' && outcome.ended ? rounds.at(-1)?.url : undefined;
  return {
    requestId,
    startedAt,
    weight,
    ...likenessOf(exchange, weight, salt),
    ...(weight === 'refused' &&
      round &&
      method && { open: [[healingKey(salt, { method, url: round.url, asker }), startedAt] as const] }),
    ...(type === 'main_frame' && { main: true }),
    ...(prerender && { prerender }),
    ...(isPrivate && { private: isPrivate }),
    ...(dialog !== undefined && { dialog }),
  };
}

/** The group that an exchange joins: alike, and of the same page. A page's own request is a group of its own. */
function mateOf(tab: TabSummary, draft: Draft): Slot | undefined {
  const { weight, main, prerender } = draft;
  if (weight === 'waiting' || main || prerender || !isOfPage(tab, draft)) return undefined;
  return tab.slots.findLast((slot) => slot.weight === weight && isAlike(slot, draft) && isOfPage(tab, slot));
}

/** The slot of a group with one more exchange, or with its latest one told anew. */
function joined(group: Slot, draft: Draft, bytes: number, isNew: boolean): Slot {
  const { requestId, startedAt, credentials, open = [] } = draft;
  return {
    ...group,
    ...(credentials !== undefined && { credentials }),
    ...(isNew && { times: (group.times ?? 1) + 1 }),
    ...(group.open && { open: open.reduce(withOpen, group.open) }),
    last: { requestId, startedAt: Math.max(startedAt, group.last?.startedAt ?? group.startedAt), bytes },
  };
}

const write = (key: string, value: unknown) => (ring: Ring) => ({
  ring,
  set: { [key]: value, [headKey]: ring.head },
  remove: [],
});

/** The head with origins remembered; the same one where there are none to add. Those of private windows are kept apart. */
function headWith(head: Head, exchange: Exchange): Head {
  const list = exchange.private ? 'askedPrivately' : 'asked';
  const before = head[list] ?? [];
  const more = askingOrigins(exchange).filter((origin) => !before.includes(origin));
  return more.length === 0 ? head : { ...head, [list]: [...before, ...more].slice(-maxAsked) };
}

const withHead = (ring: Ring, head: Head): Step =>
  head === ring.head ? unchanged(ring) : { ring: { ...ring, head }, set: { [headKey]: head }, remove: [] };

/** Told weights give way to what the summary knows better. */
function settle(tab: TabSummary, self: Slot | undefined, exchange: Exchange, weight: Weight): Weight {
  if (self?.weight === 'healed' && weight === 'refused') return 'healed';
  return isAskedAgain(tab, exchange) ? 'refused' : weight;
}

/** A record of its own, new or in place of its earlier self. */
function own(self: Slot | undefined, draft: Draft, n: number, bytes: number): Slot {
  const { times, last, bodies, healedBy } = self ?? {};
  return {
    n,
    bytes,
    ...draft,
    ...(draft.weight === 'healed' && healedBy !== undefined && { healedBy }),
    ...(times !== undefined && last && { times, last }),
    ...(self?.open && draft.open && { open: draft.open.reduce(withOpen, self.open) }),
    ...(bodies !== undefined && { bodies }),
  };
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
    const head = headWith(ring.head, exchange);
    // Told again and not here: it stands within a group, or was cleared. Who asked is remembered in any case.
    if (group === undefined && (tab.paused || again)) return withHead(ring, head);
    const settled = settle(tab, self, exchange, weight);
    // What an earlier life of the worker has written holds more than what is left of it now.
    if (group !== undefined && isHalf(exchange))
      return withTab(ring, { ...tab, slots: replaced(tab.slots, { ...group, weight: settled }) });

    const whole = narrowBlindness(exchange, [...head.asked, ...((exchange.private && head.askedPrivately) || [])]);
    const trimmed = trimExchange(whole, limits.record);
    const draft = draftOf(trimmed, settled, head.salt);
    // What waited for a password stood alone: now it is known what it is alike with.
    const leaves = self?.weight === 'waiting' && settled !== 'waiting' && self.times === undefined;
    const others = leaves ? { ...tab, slots: tab.slots.filter((slot) => slot !== self) } : tab;
    const mate = self === undefined || leaves ? ((leaves ? undefined : group) ?? mateOf(others, draft)) : undefined;
    if (mate !== undefined) {
      const slot = joined(mate, draft, sizeOf(trimmed), group === undefined || leaves);
      const step = inTurn(
        { ...ring, head },
        (now) => withTab(now, { ...others, slots: replaced(others.slots, slot) }),
        write(lastKey(tabId, mate.n), trimmed),
        (now) => dropUntil(now, limits, mate.n),
      );
      return leaves ? { ...step, remove: [...step.remove, ...keysOf(tabId, self)] } : step;
    }
    const n = self?.n ?? ring.head.next;
    const record: StoredRecord = { n, tabId, weight: settled, exchange: trimmed, ...(known && { known }) };
    const slot = own(self, draft, n, sizeOf(record));
    const slots = self === undefined ? [...tab.slots, slot] : replaced(tab.slots, slot);
    return inTurn(
      { ...ring, head: { ...head, next: Math.max(head.next, n + 1) } },
      (now) => withTab(now, { ...tab, slots }),
      write(recordKey(tabId, n), record),
      (now) => dropUntil(now, limits, n),
    );
  };
}
