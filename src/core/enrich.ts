/**
 * What DevTools adds to an exchange that webRequest told. The two have no id in common: an entry is matched by what both
 * tell. Nothing that webRequest showed is overwritten, and what may belong to another exchange is not told as certain.
 */
import { documentAddress } from './address.ts';
import { defaultLimits } from './append.ts';
import type { Engine } from './engine.ts';
import type { NetEvent } from './event.ts';
import type { Exchange, Header, Observed, ResponseHead, Round } from './exchange.ts';
import { fold } from './fold.ts';
import { isAlike, isCredential, likenessOf } from './group.ts';
import { healingKey } from './healing.ts';
import { bodiesKey } from './keys.ts';
import type { Bodies, DevToolsEntry, Slot, TabSummary } from './messages.ts';
import { isForBrowser, weigh } from './relevance.ts';
import { dropUntil, inTurn, type Ring, replaced, type Step, unchanged, withTab } from './ring.ts';
import { sizeOf } from './trim.ts';

/** The exchange that an entry is of. */
export interface Match {
  readonly exchange: Exchange;
  readonly round: number;
  /** No other one fits. */
  readonly certain: boolean;
}

/** Milliseconds by which the two clocks of one request were never apart (26 measured), also under load. */
const slack = 2_000;

/** Of two that fit, the nearer one is certain only where the other is farther off by so much. */
const clearlyNearer = 100;

const isSame =
  (a: Header) =>
  (b: Header): boolean =>
    a.value === b.value && a.name.toLowerCase() === b.name.toLowerCase();

const asSet = (headers: readonly Header[]): string =>
  headers
    .map(({ name, value }) => `${name.toLowerCase()}: ${value}`)
    .sort()
    .join('\n');

/** The same request, as far as its method, its address and who asked tell? */
const isAsked = ({ method, url, sent }: Round, entry: DevToolsEntry): boolean =>
  method === entry.method &&
  documentAddress(url) === entry.url &&
  (entry.provisional ||
    sent.state !== 'seen' ||
    sent.value.filter(isCredential).every((header) => entry.sent.some(isSame(header))));

const statusOf = ({ response }: Round): number => (response.state === 'seen' ? response.value.status : 0);

/** The same answer? Status 0 is what DevTools tells of an answer that it may not show. */
const isAnswer = ({ response }: Round, { status, received }: DevToolsEntry): boolean =>
  status === 0 ||
  (response.state === 'seen' && (response.value.statusOnly || asSet(response.value.headers) === asSet(received)));

interface Candidate {
  readonly exchange: Exchange;
  readonly round: number;
  /** Milliseconds between the two starts. */
  readonly away: number;
  readonly isAnswer: boolean;
}

function candidatesOf(exchange: Exchange, entry: DevToolsEntry): readonly Candidate[] {
  const { tabId, startedAt, endedAt = Number.POSITIVE_INFINITY, rounds } = exchange;
  // A service worker asks in the place of the page, and has no tab.
  if (tabId !== entry.tabId && tabId !== -1) return [];
  if (entry.startedAt < startedAt - slack || entry.startedAt > endedAt + slack) return [];
  return rounds.flatMap((round, index): readonly Candidate[] => {
    if (!isAsked(round, entry) || (entry.status !== 0 && statusOf(round) !== entry.status)) return [];
    // A round that was not reported has no start of its own: DevTools names that of the whole.
    const away = Math.min(Math.abs(round.at - entry.startedAt), Math.abs(startedAt - entry.startedAt));
    // Without an answer there is little else to go by.
    if (entry.status === 0 && away >= clearlyNearer) return [];
    return [{ exchange, round: index, away, isAnswer: isAnswer(round, entry) }];
  });
}

/**
 * @param recent exchanges that webRequest told, not long ago
 * @returns the one whose round the entry is of: same tab (or none), method, address, status and response fields, and
 *   the nearest start. Where only the fields differ it is that one all the same, but not for certain
 */
export function matchOf(recent: readonly Exchange[], entry: DevToolsEntry): Match | undefined {
  const all = recent.flatMap((exchange) => candidatesOf(exchange, entry)).sort((a, b) => a.away - b.away);
  const answers = all.filter((each) => each.isAnswer);
  const [best, next] = answers.length > 0 ? answers : all;
  if (best === undefined) return undefined;
  const certain = best.isAnswer && (next === undefined || next.away - best.away >= clearlyNearer);
  return { exchange: best.exchange, round: best.round, certain };
}

const isAuthorization = ({ name }: Header): boolean => /^(?:proxy-)?authorization$/i.test(name);

const marked = (headers: readonly Header[]): readonly Header[] =>
  headers.map((header) => ({ ...header, by: 'devtools' }));

function sentWith(sent: Observed<readonly Header[]>, told: readonly Header[]): Observed<readonly Header[]> {
  if (sent.state === 'seen') {
    const names = new Set(sent.value.map(({ name }) => name.toLowerCase()));
    const more = told.filter(({ name }) => !names.has(name.toLowerCase()));
    return more.length === 0 ? sent : { state: 'seen', value: [...sent.value, ...marked(more)] };
  }
  // Of an answered challenge Chromium may tell what was sent before the answer: without credentials it says nothing.
  const isWhole =
    sent.state === 'hidden' &&
    (sent.why === 'worker-restarted' ||
      sent.why === 'status-only' ||
      (sent.why === 'not-reported' && told.some(isAuthorization)));
  return isWhole ? { state: 'seen', value: marked(told) } : sent;
}

function responseWith(response: Observed<ResponseHead>, told: readonly Header[]): Observed<ResponseHead> {
  if (response.state !== 'seen' || !response.value.statusOnly) return response;
  const { statusOnly: _, ...head } = response.value;
  return { state: 'seen', value: { ...head, headers: marked(told) } };
}

/** Can the browser not have sent credentials on a second try that DevTools does not tell of (measured: user:pass@)? */
const isOnlyTry = ({ userinfo, response }: Round): boolean =>
  userinfo === undefined && response.state === 'seen' && !isForBrowser(response.value);

/**
 * @returns the exchange with what DevTools tells of the headers that were sent, and of those received where webRequest
 *   told the status alone; the same one where that adds nothing. Where DevTools has the whole list of the only try,
 *   Authorization is no longer hidden: it was sent, or it was not
 */
export function withHeaders({ exchange, round: index, certain }: Match, entry: DevToolsEntry): Exchange {
  const { rounds, blindTo } = exchange;
  const round = rounds[index];
  if (!certain || round === undefined) return exchange;
  const sent = entry.provisional || entry.fromCache ? round.sent : sentWith(round.sent, entry.sent);
  const response = responseWith(round.response, entry.received);
  if (sent === round.sent && response === round.response) return exchange;
  const now: Round = { ...round, sent, response };
  const isProof = sent !== round.sent && rounds.length === 1 && isOnlyTry(now);
  return {
    ...exchange,
    rounds: rounds.map((each) => (each === round ? now : each)),
    ...(isProof && { blindTo: blindTo.filter((name) => name !== 'authorization') }),
  };
}

interface Place {
  readonly tab: TabSummary;
  readonly slot: Slot;
  /** The very exchange is kept: the first or the latest of the slot. */
  readonly isKept: boolean;
}

function placeOf(ring: Ring, exchange: Exchange): Place | undefined {
  const { tabId, requestId } = exchange;
  const tab = ring.tabs.get(tabId);
  if (tab === undefined) return undefined;
  const own = tab.slots.findLast((slot) => slot.requestId === requestId || slot.last?.requestId === requestId);
  if (own !== undefined) return { tab, slot: own, isKept: true };
  const weight = weigh(exchange);
  const likeness = weight && likenessOf(exchange, weight, ring.head.salt);
  const slot = likeness && tab.slots.findLast((each) => each.times !== undefined && isAlike(each, likeness));
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
 * @param exchange what would be made of the entry
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
  const slot = tab?.slots.findLast(
    (each) => (each.key === key || each.open?.includes(address)) && !isOfDevTools(each) && isThen(each),
  );
  return tab && slot && withBodies({ tab, slot, isKept: false }, entry, { ofGroup: true })(ring);
}

const prefix = 'devtools:';

const isOfDevTools = ({ requestId }: Slot): boolean => requestId.startsWith(prefix);

/**
 * An exchange of which webRequest tells nothing: a service worker answered by itself.
 * @param id tells it from others of this browser session
 * @returns undefined where the entry is no refusal that a server or a worker gave now
 */
export function exchangeOf(entry: DevToolsEntry, id: string, engine: Engine): Exchange | undefined {
  const { url, method, type, tabId, startedAt, duration, status, statusLine, received } = entry;
  if (status < 400 || entry.fromCache) return undefined;
  const base = { requestId: prefix + id, url, method, type, tabId, frameId: 0 };
  const head = { ...base, status, statusLine, headers: received };
  const events: readonly NetEvent[] = [
    { ...base, kind: 'sent', at: startedAt, headers: marked(entry.sent) },
    { ...head, kind: 'completed', at: startedAt + duration },
  ];
  const exchange = fold(events, engine);
  const hidden = { state: 'hidden', why: 'not-reported' } as const;
  return {
    ...exchange,
    initiator: hidden,
    rounds: exchange.rounds.map((round) => (entry.provisional ? { ...round, sent: hidden } : round)),
  };
}
