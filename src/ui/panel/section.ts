import type { ReadonlySignal } from '@preact/signals';
import type { Exchange } from '#core/exchange.ts';
import type { StoredRecord } from '#core/messages.ts';

/** What a section of the detail is drawn from: the record, and the one of its exchanges that is shown. */
export interface SectionProps {
  readonly record: StoredRecord;
  readonly exchange: Exchange;
  /** Everything that is kept of the tab. A signal: most sections do not follow it. */
  readonly kept?: ReadonlySignal<readonly StoredRecord[]>;
}
