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
  return observed(exchange, name, fieldLines(round.sent.value, name));
}

const absent = { state: 'absent' } as const;

/** @param value the lines that were seen of it, perhaps none */
export function observed({ blindTo }: Exchange, name: string, value: readonly string[]): Observed<readonly string[]> {
  if (value.length > 0) return { state: 'seen', value };
  return blindTo.includes(name) ? { state: 'hidden', why: 'browser-added' } : absent;
}
