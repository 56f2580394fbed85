import type { Exchange } from '#core/exchange.ts';
import type { StoredRecord } from '#core/messages.ts';
import type { Folds } from './folds.ts';
import { fullWords, timeWords } from './moment.ts';

/** Unfolded: the latest of a group stands in the detail, else the first. */
const PLACE = 'latest';

const isLatest = ({ last }: StoredRecord, folds: Folds): boolean => last !== undefined && folds.isOpen(PLACE);

/** The exchange of a record that the person chose to see. */
export const shownOf = (record: StoredRecord, folds: Folds): Exchange =>
  (isLatest(record, folds) ? record.last : undefined) ?? record.exchange;

/** What was revealed in the one stays hidden in the other: they may differ in what is secret. */
export function foldsOf(record: StoredRecord, folds: Folds): Folds {
  if (!isLatest(record, folds)) return folds;
  return {
    isOpen: (place) => folds.isOpen(`${PLACE} ${place}`),
    toggle: (place) => folds.toggle(`${PLACE} ${place}`),
  };
}

/** For a group: how many, and the choice between its first and its latest request. */
export function Which({ record, store }: { readonly record: StoredRecord; readonly store: Folds }) {
  const { exchange, last, times = 1 } = record;
  if (times === 1) return null;
  const count = times.toLocaleString('en');
  if (last === undefined)
    return (
      <p class="dim" data-section="which">
        First of {count} requests that are alike; the others were not kept.
      </p>
    );
  const latest = isLatest(record, store);
  const choices = [
    { words: `First of ${count}`, at: exchange.startedAt, on: !latest },
    { words: 'Latest', at: last.startedAt, on: latest },
  ];
  return (
    <fieldset class="which" data-section="which" aria-label={`${count} requests that are alike`}>
      {choices.map(({ words, at, on }, index) => (
        <button
          key={String(index)}
          type="button"
          data-which={index === 0 ? 'first' : 'latest'}
          aria-pressed={on}
          title={fullWords(at)}
          onClick={() => {
            if (!on) store.toggle(PLACE);
          }}
        >
          {words}, {timeWords(at)}
        </button>
      ))}
    </fieldset>
  );
}
