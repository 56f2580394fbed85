/** Both requests in one form, with what could be seen of each: what was not visible is no difference. */
import type { Evidence, Exchange, Round } from '../exchange.ts';
import { comparable } from '../good.ts';
import { isCredential } from '../group.ts';
import type { GoodField, LastGood } from '../messages.ts';
import { answeredRound } from '../relevance.ts';

export interface Sides {
  readonly exchange: Exchange;
  readonly round: Round;
  readonly index: number;
  readonly good: LastGood;
  /** The failing request in the form of the good one. */
  readonly now: Pick<LastGood, 'method' | 'url' | 'query'>;
  /** What the good one sent, the fields of a name. */
  readonly before: ReadonlyMap<string, readonly GoodField[]>;
  /** What the failing one sent; empty where that is not visible. */
  readonly sent: ReadonlyMap<string, readonly GoodField[]>;
  /** It is not there now, was there before, and would have been seen. */
  isLost(name: string): boolean;
  /** It is there now, was not there before, and would have been seen. */
  isGained(name: string): boolean;
  /** It is there on both sides, whole on both, and not the same. */
  isOther(name: string): boolean;
  /** Was all of this header field kept of the failing request? */
  isWhole(header: string): boolean;
  /** The field of the failing request that its token stands in. */
  readonly tokenField: string;
  /** Evidence in the round that was refused. */
  at(part: Evidence['part'], name?: string): Evidence;
  without(name: string): Evidence;
}

function byName(fields: readonly GoodField[]): ReadonlyMap<string, readonly GoodField[]> {
  const all = new Map<string, GoodField[]>();
  for (const field of fields) {
    const same = all.get(field.name);
    if (same) same.push(field);
    else all.set(field.name, [field]);
  }
  return all;
}

/** Cookies are one header field, claims are of the credentials. */
const headerOf = (name: string): string => (name.startsWith('cookie ') ? 'cookie' : name);

/** What stands in the address was seen whatever is known of the header fields. */
const isOfAddress = (name: string): boolean => /^(?:query |:path)/.test(name);

/** What redaction leaves of a fingerprint is none. */
const fingerprinted = /^[0-9a-z]{1,12}$/;

const isComparable = ({ tag }: GoodField): boolean => tag === undefined || fingerprinted.test(tag);

const isSame = (one: GoodField, other: GoodField): boolean =>
  one.value === other.value && one.scheme === other.scheme && one.tag === other.tag;

/** @returns undefined where the failing exchange has no round */
export function sidesOf(exchange: Exchange, good: LastGood, salt = good.salt): Sides | undefined {
  const round = answeredRound(exchange) ?? exchange.rounds.at(-1);
  if (round === undefined) return undefined;
  const index = exchange.rounds.indexOf(round);
  const { state } = round.sent;
  const headers = round.sent.state === 'seen' ? round.sent.value : [];
  const { sent: fields, ...now } = comparable({ method: round.method, url: round.url, headers }, salt ?? '');
  const before = byName(good.sent);
  const sent = byName(state === 'seen' ? fields : fields.filter(({ name }) => isOfAddress(name)));
  const isWhole = good.cut === undefined;
  // Cookies are the last: where one was kept, nothing before them was left out.
  const isWholeBefore = isWhole || good.sent.some(({ name }) => name.startsWith('cookie '));
  const blind = new Set(exchange.blindTo);
  const told = new Set(headers.filter(({ by }) => by !== undefined).map(({ name }) => name.toLowerCase()));
  const cut = new Set(headers.filter((header) => header.cut !== undefined).map(({ name }) => name.toLowerCase()));
  const isSeenNow = (name: string): boolean =>
    isOfAddress(name)
      ? round.cut === undefined
      : state === 'seen' && round.cutLines === undefined && !blind.has(headerOf(name)) && !cut.has(headerOf(name));
  return {
    exchange,
    round,
    index,
    good,
    now,
    before,
    sent,
    isLost: (name) => before.has(name) && !sent.has(name) && isSeenNow(name),
    isGained(name) {
      const isSeenBefore = name.startsWith('cookie ') ? isWhole : isWholeBefore;
      const header = headerOf(name);
      // The name of the last cookie may be half of one.
      const isHalf = header === 'cookie' && cut.has(header);
      return sent.has(name) && !before.has(name) && isSeenBefore && !isHalf && !blind.has(header) && !told.has(header);
    },
    isOther(name) {
      if (cut.has(headerOf(name)) || (isOfAddress(name) && round.cut !== undefined)) return false;
      const [one = [], other = []] = [before.get(name), sent.get(name)];
      if (one.length === 0 || other.length === 0) return false;
      const all = [...one, ...other];
      if (!all.every(isComparable) || (salt === undefined && all.some(({ tag }) => tag !== undefined))) return false;
      return !one.some((each) => other.some((now) => isSame(each, now)));
    },
    isWhole: (header) => !cut.has(header),
    tokenField:
      headers.find((header) => isCredential(header) && /(?:^|\s)eyJ/.test(header.value))?.name.toLowerCase() ??
      'authorization',
    at: (part, name) => ({ round: index, part, ...(name !== undefined && { name }) }),
    without: (name) => ({ round: index, part: 'sent', name, absent: true }),
  };
}
