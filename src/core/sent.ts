/** What a round sent, told so that "not visible" is never mistaken for "not sent". */
import type { Exchange, Observed, Round } from './exchange.ts';
import { fieldLines } from './header.ts';

/**
 * The values of a request header in one round.
 * @param name lower-case field name
 * @returns seen with every line's value in order; absent only where the browser would have shown it
 */
export function sentHeader(exchange: Exchange, round: Round, name: string): Observed<readonly string[]> {
  if (round.sent.state !== 'seen') return round.sent;
  const value = fieldLines(round.sent.value, name);
  if (value.length > 0) return { state: 'seen', value };
  return exchange.blindTo.includes(name) ? { state: 'hidden', why: 'browser-added' } : { state: 'absent' };
}
