/**
 * Which headers may have been sent unseen with one exchange. Chromium keeps logins in memory by origin, and gets none
 * without a challenge that browsers answer, or a login in the address (browsers.md section 1). So an origin that never
 * challenged like that had nothing sent to it that an extension could not see.
 */
import type { Exchange, Round } from './exchange.ts';
import { isForBrowser } from './relevance.ts';

const originOf = (url: string): string => /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? url;

/** Where the fields were not recorded, or a dialog stood open, the status says it. */
const isAsking = ({ userinfo, response }: Round): boolean =>
  userinfo !== undefined ||
  (response.state === 'seen' &&
    (isForBrowser(response.value) ||
      (response.value.statusOnly === true && /^40[17]$/.test(`${response.value.status}`))));

/** Origins of this exchange that may make the browser answer, and remember, by itself. */
export function askingOrigins(exchange: Exchange): readonly string[] {
  return [...new Set(exchange.rounds.filter(isAsking).map(({ url }) => originOf(url)))];
}

/** The exchange with `blindTo` emptied where none of its origins ever asked. */
export function narrowBlindness(exchange: Exchange, asked: readonly string[]): Exchange {
  const { blindTo, rounds } = exchange;
  if (blindTo.length === 0 || rounds.some(({ url }) => asked.includes(originOf(url)))) return exchange;
  return { ...exchange, blindTo: [] };
}
