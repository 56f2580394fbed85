import { type Asked, cookieStanding } from './cookie-standing.ts';
import type { Engine } from './engine.ts';
import type { Exchange, Header, Instant, Observed, Round } from './exchange.ts';
import { fieldValue } from './header.ts';
import { httpDate } from './http-date.ts';
import { readSetCookie, type SetCookie } from './set-cookie.ts';

/** One Set-Cookie line of an answer, and what it says. */
export interface SetCookieLine {
  readonly text: string;
  /** Characters cut from its end because the record grew too large: attributes may be among them. */
  readonly cut?: number;
  readonly cookie: SetCookie;
}

/** When the answer to a round was there, as far as it is known: at the latest when the next round began. */
export const answeredAt = ({ rounds, endedAt }: Exchange, index: number): Instant | undefined =>
  rounds[index + 1]?.at ?? endedAt;

/**
 * Reads the Set-Cookie lines of an answer.
 * @param now when it was there
 * @param headers all fields of the answer, or as many as are known
 */
export function readSetCookies(
  asked: Asked,
  url: string,
  now: Instant,
  headers: readonly Header[],
  engine?: Engine['name'],
): readonly SetCookieLine[] {
  const serverNow = httpDate(fieldValue(headers, 'date') ?? '', now);
  const { isCrossSite, isTopLevelNavigation } = cookieStanding(asked, url, engine);
  const context = {
    url,
    now,
    ...(serverNow !== undefined && { serverNow }),
    crossSite: isCrossSite && !isTopLevelNavigation,
    ...(engine !== undefined && { engine }),
  };
  return headers
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .map(({ value, cut }) => ({
      text: value,
      ...(cut !== undefined && { cut }),
      cookie: readSetCookie(value, context),
    }));
}

function linesOf(exchange: Exchange, index: number, { url, at, response }: Round, engine: Engine['name'] | undefined) {
  // What stands in a cached answer was set when it first came.
  if (response.state !== 'seen' || response.value.fromCache) return [];
  return readSetCookies(exchange, url, answeredAt(exchange, index) ?? at, response.value.headers, engine);
}

/**
 * Reads the Set-Cookie lines that answered one round of an exchange.
 * @param engine of the browser that made the exchange; without it the rules of RFC 6265bis
 * @returns hidden where the fields of the answer were not told; absent where there was no answer
 */
export function cookiesSet(
  exchange: Exchange,
  index: number,
  engine?: Engine['name'],
): Observed<readonly SetCookieLine[]> {
  const round = exchange.rounds[index];
  if (round === undefined) return { state: 'absent' };
  if (round.response.state !== 'seen') return round.response;
  if (round.response.value.statusOnly) return { state: 'hidden', why: 'status-only' };
  return { state: 'seen', value: linesOf(exchange, index, round, engine) };
}
