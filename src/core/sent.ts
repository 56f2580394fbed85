/** What a round sent, told so that "not visible" is never mistaken for "not sent". */
import type { Exchange, Observed, Round } from './exchange.ts';
import { isForBrowser } from './relevance.ts';

/** May the browser have added credentials of its own to this round? */
function mayHaveAdded(exchange: Exchange, round: Round): boolean {
  if (round.userinfo !== undefined) return true;
  return exchange.rounds.some(({ response }) => response.state === 'seen' && isForBrowser(response.value));
}

/**
 * The values of a request header in one round.
 * @param name lower-case field name
 * @returns seen with every line's value in order; absent only where the browser would have shown it
 */
export function sentHeader(exchange: Exchange, round: Round, name: string): Observed<readonly string[]> {
  if (round.sent.state !== 'seen') return round.sent;
  const value = round.sent.value.filter((header) => header.name.toLowerCase() === name).map((header) => header.value);
  if (value.length > 0) return { state: 'seen', value };
  return exchange.blindTo.includes(name) && mayHaveAdded(exchange, round)
    ? { state: 'hidden', why: 'browser-added' }
    : { state: 'absent' };
}
