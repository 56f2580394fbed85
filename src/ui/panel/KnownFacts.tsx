import { knownRows } from './known.ts';
import type { SectionProps } from './section.ts';

/** What answers of the same origin tell: its clock, with which credentials requests went well, and when one of this address pattern did. */
export function KnownFacts({ record: { known, exchange: first }, exchange }: SectionProps) {
  const rows = known === undefined ? [] : knownRows(known, exchange.startedAt);
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
