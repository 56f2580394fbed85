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

function cutRound(round: Round, cap: number): Round {
  const headers = (list: readonly Header[]): readonly Header[] => list.map((header) => cutHeader(header, cap));
  const extra = round.url.length - cap;
  return {
    ...round,
    ...(extra > 0 && { url: round.url.slice(0, cap), cut: (round.cut ?? 0) + extra }),
    end: round.end.kind === 'redirect' ? { kind: 'redirect', to: round.end.to.slice(0, cap) } : round.end,
    sent: cutSeen(round.sent, headers),
    response: cutSeen(round.response, (head) => ({ ...head, headers: headers(head.headers) })),
  };
}

/**
 * @param maxBytes size that the JSON of the exchange should not exceed
 * @returns the exchange itself where it fits; else a copy with its longest values cut, each marked with how much
 */
export function trimExchange(exchange: Exchange, maxBytes: number): Exchange {
  let trimmed = exchange;
  for (const cap of caps) {
    if (sizeOf(trimmed) <= maxBytes) break;
    trimmed = { ...trimmed, rounds: exchange.rounds.map((round) => cutRound(round, cap)) };
  }
  return trimmed;
}
