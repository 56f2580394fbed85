import type { Exchange, Round } from '#core/exchange.ts';
import { sentHeader } from '#core/sent.ts';

/** @returns the origin of an absolute address; the address itself where it has none */
function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}

/**
 * Tells whether a redirect stayed in its origin, and whether the browser dropped Authorization on the way, as it does
 * where the origin changes (Fetch, HTTP-redirect fetch). What cannot be seen was not dropped.
 */
export function redirectWords(exchange: Exchange, round: Round, next: Round): string {
  if (originOf(round.url) === originOf(next.url)) return 'Redirected within its origin.';
  const [before, after] = [round, next].map((each) => sentHeader(exchange, each, 'authorization').state);
  return before === 'seen' && after === 'absent'
    ? 'Redirected to another origin: the browser dropped Authorization on the way.'
    : 'Redirected to another origin.';
}
