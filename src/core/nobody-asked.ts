/** Is it proven that a request went out without any credentials, and that nothing took them from it? */
import type { Exchange } from './exchange.ts';
import type { Facts } from './facts.ts';
import { queryCredentials } from './query-credentials.ts';
import { originOf } from './resolve.ts';
import { sentHeader } from './sent.ts';

/** Did another request to this origin carry something that says who asks, or was it given a cookie? */
function isKnownElsewhere({ rounds }: Exchange, other: Exchange, origin: string | undefined): boolean {
  return other.rounds.some((round) => {
    if (originOf(round.url) !== origin || rounds.includes(round)) return false;
    const isSent = ['authorization', 'cookie'].some((name) => sentHeader(other, round, name).state !== 'absent');
    if (isSent || round.response.state !== 'seen') return isSent;
    return round.response.value.headers.some(({ name }) => name.toLowerCase() === 'set-cookie');
  });
}

/**
 * @returns true only for a script's own request, not led on by a redirect and not of another site, without credentials and
 *   cookies, to an origin that nobody was seen to send any to
 */
export function isSentByNobody(facts: Facts): boolean {
  const { exchange, round, index, context } = facts;
  const site = facts.sent('sec-fetch-site');
  const isForeign = site.state === 'hidden' || (site.state === 'seen' && site.value[0]?.trim() === 'cross-site');
  if (exchange.type !== 'xmlhttprequest' || exchange.tabId < 0 || index > 0 || isForeign) return false;
  if (!facts.sentNothing() || facts.sent('cookie').state !== 'absent') return false;
  const origin = originOf(round.url);
  if (queryCredentials(round.url).length > 0 || origin === undefined) return false;
  return !(context.others ?? []).some((other) => isKnownElsewhere(exchange, other, origin));
}
