/** Trims an exchange to a size: a record is never dropped for being large, and says what was cut. */
import type { Exchange, Header, Observed, Round } from './exchange.ts';

/** Longest value kept, tried in turn until the whole fits. Browsers take at most 256 KiB of response head. */
const caps = [262_144, 65_536, 16_384, 4_096, 1_024, 256] as const;

/** What JSON of it takes; characters beyond ASCII take more bytes, so they count three times. */
export function sizeOf(value: unknown): number {
  const text = JSON.stringify(value) ?? '';
  let size = text.length;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7f) size += 2;
  return size;
}

function cutHeader(header: Header, cap: number): Header {
  const extra = header.value.length - cap;
  return extra <= 0 ? header : { ...header, value: header.value.slice(0, cap), cut: (header.cut ?? 0) + extra };
}

function cutSeen<T>(observed: Observed<T>, cut: (value: T) => T): Observed<T> {
  return observed.state === 'seen' ? { state: 'seen', value: cut(observed.value) } : observed;
}

const cutText = (text: string, cap: number): string => text.slice(0, cap);

function cutRound(round: Round, cap: number): Round {
  const headers = (list: readonly Header[]): readonly Header[] => list.map((header) => cutHeader(header, cap));
  const extra = round.url.length - cap;
  return {
    ...round,
    ...(extra > 0 && { url: cutText(round.url, cap), cut: (round.cut ?? 0) + extra }),
    ...(round.userinfo !== undefined && { userinfo: cutText(round.userinfo, cap) }),
    end: round.end.kind === 'redirect' ? { kind: 'redirect', to: cutText(round.end.to, cap) } : round.end,
    sent: cutSeen(round.sent, headers),
    response: cutSeen(round.response, (head) => ({
      ...head,
      statusLine: cutText(head.statusLine, cap),
      headers: headers(head.headers),
    })),
  };
}

/** Leaves so many header lines in each list; names are cut too, for a name can be as long as a value. */
function cutLines(round: Round, lines: number): Round {
  let gone = 0;
  const keep = (list: readonly Header[]): readonly Header[] => {
    gone += Math.max(0, list.length - lines);
    return list.slice(0, lines).map((header) => ({ ...header, name: cutText(header.name, 1_024) }));
  };
  const sent = cutSeen(round.sent, keep);
  const response = cutSeen(round.response, (head) => ({ ...head, headers: keep(head.headers) }));
  return { ...round, sent, response, ...(gone > 0 && { cutLines: gone }) };
}

/**
 * @param maxBytes size that the JSON of the exchange should not exceed
 * @returns the exchange itself where it fits; else a copy with its longest values cut, each marked with how much, and
 *   at the last with fewer header lines, marked with how many
 */
export function trimExchange(exchange: Exchange, maxBytes: number): Exchange {
  const steps = [
    ...caps.map((cap) => (round: Round) => cutRound(round, cap)),
    ...[512, 64, 8].map((lines) => (round: Round) => cutLines(cutRound(round, 256), lines)),
  ];
  let trimmed = exchange;
  for (const step of steps) {
    if (sizeOf(trimmed) <= maxBytes) break;
    trimmed = { ...exchange, rounds: exchange.rounds.map(step) };
  }
  return trimmed;
}
