import type { Exchange } from '#core/exchange.ts';
import type { StoredRecord } from '#core/messages.ts';

/** What a section of the detail is drawn from: the record, and the one of its exchanges that is shown. */
export interface SectionProps {
  readonly record: StoredRecord;
  readonly exchange: Exchange;
}
