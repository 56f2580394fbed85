import type { Round } from '#core/exchange.ts';
import type { Clock, StoredRecord } from '#core/messages.ts';
import { answeredRound } from '#core/relevance.ts';

const originOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).origin : undefined);

/**
 * The clock of the server that got these rounds. What is known is of the origin whose answer made the record: after a
 * redirect to another one it says nothing of that.
 */
export function clockFor({ known, exchange }: StoredRecord, rounds: readonly Round[]): Clock | undefined {
  const origin = originOf(answeredRound(exchange)?.url ?? '');
  return origin !== undefined && rounds.some(({ url }) => originOf(url) === origin) ? known?.clock : undefined;
}
