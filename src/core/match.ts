/**
 * Which exchange an entry of DevTools is of. The two have no id in common: an entry is matched by what both tell, and what
 * may belong to another exchange is not told as certain.
 */
import { documentAddress } from './address.ts';
import type { Exchange, Header, Round } from './exchange.ts';
import { isCredential } from './group.ts';
import type { DevToolsEntry } from './messages.ts';

/** The exchange that an entry is of. */
export interface Match {
  readonly exchange: Exchange;
  readonly round: number;
  /** No other one fits. */
  readonly certain: boolean;
}

/** Milliseconds by which the two clocks of one request were never apart (26 measured), also under load. */
export const slack = 2_000;

/** Of two that fit, the nearer one is certain only where the other is farther off by so much. */
const clearlyNearer = 100;

const isSame =
  (a: Header) =>
  (b: Header): boolean =>
    a.value === b.value && a.name.toLowerCase() === b.name.toLowerCase();

type Compare = (others: readonly Header[]) => boolean;

/** Has another list the same lines, in whatever order? This one is read once, and only if another one is as long. */
function sameLinesAs(headers: readonly Header[]): Compare {
  const count = (lines: Map<string, number>, { name, value }: Header): readonly [line: string, times: number] => {
    const line = `${name.toLowerCase()}: ${value}`;
    const times = (lines.get(line) ?? 0) + 1;
    lines.set(line, times);
    return [line, times];
  };
  let own: Map<string, number> | undefined;
  return (others) => {
    if (others.length !== headers.length) return false;
    if (own === undefined) {
      own = new Map();
      for (const header of headers) count(own, header);
    }
    const found = new Map<string, number>();
    for (const header of others) {
      const [line, times] = count(found, header);
      if (times > (own.get(line) ?? 0)) return false;
    }
    return true;
  };
}

/** What a private tab tells stays with what is private. Of a tab of which that is not known only its own is touched. */
function mayTouch({ tabId, private: made }: Exchange, entry: DevToolsEntry, isPrivate: boolean | undefined): boolean {
  // A service worker asks in the place of the page, and has no tab.
  if (tabId !== entry.tabId && (tabId !== -1 || isPrivate === undefined)) return false;
  return isPrivate === undefined || isPrivate === (made !== undefined);
}

/** What DevTools tells as well: of credentials for a proxy Firefox does not (measured). */
const isToServer = (header: Header): boolean =>
  isCredential(header) && header.name.toLowerCase() !== 'proxy-authorization';

/** The same request, as far as its method, its address and who asked tell? */
const isAsked = ({ method, url, sent }: Round, entry: DevToolsEntry): boolean =>
  method === entry.method &&
  documentAddress(url) === entry.url &&
  (entry.provisional ||
    sent.state !== 'seen' ||
    sent.value.filter(isToServer).every((header) => entry.sent.some(isSame(header))));

const statusOf = ({ response }: Round): number => (response.state === 'seen' ? response.value.status : 0);

/** A round that may be the one. */
interface Candidate {
  readonly exchange: Exchange;
  readonly index: number;
  readonly round: Round;
  /** Milliseconds between the two starts. */
  readonly away: number;
}

function candidatesOf(exchange: Exchange, entry: DevToolsEntry): readonly Candidate[] {
  const { startedAt, endedAt = Number.POSITIVE_INFINITY, rounds } = exchange;
  if (entry.startedAt < startedAt - slack || entry.startedAt > endedAt + slack) return [];
  return rounds.flatMap((round, index): readonly Candidate[] => {
    if (!isAsked(round, entry) || (entry.status !== 0 && statusOf(round) !== entry.status)) return [];
    // A round that was not reported has no start of its own: DevTools names that of the whole.
    const away = Math.min(Math.abs(round.at - entry.startedAt), Math.abs(startedAt - entry.startedAt));
    // Without an answer there is little else to go by.
    if (entry.status === 0 && away >= clearlyNearer) return [];
    return [{ exchange, index, round, away }];
  });
}

/**
 * @param recent exchanges that webRequest told, not long ago
 * @param isPrivate of the entry's tab; undefined where that is not known
 * @returns the one whose round the entry is of: same tab (or none, of the same kind of window), method, address, status
 *   and response fields, and the nearest start. Where only the fields differ it is that one all the same, but not for
 *   certain
 */
export function matchOf(
  recent: readonly Exchange[],
  entry: DevToolsEntry,
  isPrivate: boolean | undefined,
): Match | undefined {
  const isReceived = sameLinesAs(entry.received);
  // Status 0 is what DevTools tells of an answer that it may not show.
  const isAnswer = ({ round: { response } }: Candidate): boolean =>
    entry.status === 0 ||
    (response.state === 'seen' && (response.value.statusOnly || isReceived(response.value.headers)));
  const all = recent
    .filter((exchange) => mayTouch(exchange, entry, isPrivate))
    .flatMap((exchange) => candidatesOf(exchange, entry))
    .sort((a, b) => a.away - b.away);
  const at = all.findIndex(isAnswer);
  const best = all[Math.max(at, 0)];
  if (best === undefined) return undefined;
  const isRival = (each: Candidate): boolean => each.away - best.away < clearlyNearer && isAnswer(each);
  return { exchange: best.exchange, round: best.index, certain: at >= 0 && !all.slice(at + 1).some(isRival) };
}
