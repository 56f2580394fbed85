import type { Round } from '#core/exchange.ts';
import { knownOrigin } from '#core/known-clocks.ts';
import type { Clock, StoredRecord } from '#core/messages.ts';
import { originOf } from '#core/resolve.ts';

/**
 * The clock of the server that got these rounds. What is known is of the origin whose answer made the record: after a
 * redirect to another one it says nothing of that.
 */
export function clockFor(record: StoredRecord, rounds: readonly Round[]): Clock | undefined {
  const origin = knownOrigin(record);
  return origin !== undefined && rounds.some(({ url }) => originOf(url) === origin) ? record.known?.clock : undefined;
}
