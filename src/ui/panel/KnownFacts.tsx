import type { ReadonlySignal } from '@preact/signals';
import { knownClockVerdict } from '#core/known-clocks.ts';
import type { StoredRecord } from '#core/messages.ts';
import { knownRows } from './known.ts';
import type { SectionProps } from './section.ts';

interface Props extends SectionProps {
  /** Everything that is kept of the tab: other servers tell whose clock is wrong. */
  readonly kept?: ReadonlySignal<readonly StoredRecord[]>;
}

/** What answers of the same origin tell: its clock, with which credentials requests went well, and when one of this address pattern did. */
export function KnownFacts({ record, exchange, kept }: Props) {
  const { known, exchange: first } = record;
  const { startedAt } = exchange;
  const verdict = knownClockVerdict(kept?.value ?? [record], startedAt, record);
  const rows = known === undefined ? [] : knownRows(known, startedAt, verdict);
  if (rows.length === 0) return null;
  return (
    <section data-section="known">
      <h2>
        What is known of this origin
        {exchange !== first && <small> as of the first request of this group</small>}
      </h2>
      <table class="facts">
        <tbody>
          {rows.map(({ name, text, telling }, index) => (
            <tr key={text} data-known={name}>
              <th scope="row">{rows[index - 1]?.name === name ? '' : name}</th>
              <td class={telling ? '' : 'dim'}>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
