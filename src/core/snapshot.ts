/** Puts together what lies in storage.session under several keys: the records of a tab as a reader wants them. */
import type { Exchange, Joint } from './exchange.ts';
import { bodiesKey, lastKey, recordKey } from './keys.ts';
import type { Bodies, Slot, StoredRecord, TabSummary, TabView, Weight } from './messages.ts';

/** What lies under a key; undefined where there is nothing. */
export type Read = (key: string) => unknown;

/** What a record is put together from. */
interface Parts {
  readonly record: StoredRecord;
  readonly last: Exchange | undefined;
  readonly bodies: Bodies | undefined;
  readonly weight: Weight;
  readonly times: number | undefined;
  readonly healedBy: string | undefined;
}

function partsOf(tabId: number, { n, weight, times, healedBy, last, bodies }: Slot, read: Read): Parts | undefined {
  const record = read(recordKey(tabId, n)) as StoredRecord | undefined;
  return (
    record && {
      record,
      last: last && (read(lastKey(tabId, n)) as Exchange | undefined),
      bodies: bodies === undefined ? undefined : (read(bodiesKey(tabId, n)) as Bodies | undefined),
      weight,
      times,
      healedBy,
    }
  );
}

function whole({ record, last, bodies, weight, times, healedBy }: Parts): StoredRecord {
  const { exchange } = record;
  const healing: readonly Joint[] = healedBy === undefined ? [] : [{ role: 'healed-by', requestId: healedBy }];
  return {
    ...record,
    weight,
    exchange: healing.length > 0 ? { ...exchange, joints: [...(exchange.joints ?? []), ...healing] } : exchange,
    ...(times !== undefined && { times }),
    ...(last && { last }),
    ...(bodies && { bodies }),
  };
}

const isSame = (a: Parts, b: Parts): boolean =>
  (Object.keys(a) as (keyof Parts)[]).every((name) => a[name] === b[name]);

/**
 * @returns a function that gives the records of one tab, oldest first, with all that the summary and other keys say of
 *   them. A record of which nothing changed is the same object again, so that a reader need not look at it twice
 */
export function assembler(): (summary: TabSummary, read: Read) => readonly StoredRecord[] {
  let made = new Map<number, { readonly parts: Parts; readonly record: StoredRecord }>();
  return ({ tabId, slots }, read) => {
    const next: typeof made = new Map();
    for (const slot of slots) {
      const parts = partsOf(tabId, slot, read);
      if (parts === undefined) continue;
      const before = made.get(slot.n);
      next.set(slot.n, before && isSame(before.parts, parts) ? before : { parts, record: whole(parts) });
    }
    made = next;
    return [...made.values()].map(({ record }) => record);
  };
}

/** Which records without a tab stand in the panel of a tab: those of its page's origin, and of its kind of window. */
export const tablessFor = ({ origin, private: inPrivate }: TabView, records: readonly StoredRecord[]) =>
  records.filter(
    ({ exchange: { initiator, private: made } }) =>
      initiator.state === 'seen' &&
      initiator.value === origin &&
      // No opaque origin is the same as another one (HTML, "origin").
      origin !== 'null' &&
      (made !== undefined) === (inPrivate ?? false),
  );
