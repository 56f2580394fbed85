/** What the records of a tab say together of whose clock is wrong. */
import { type ClockVerdict, clockVerdict, type OriginClock } from './clock-verdict.ts';
import type { Instant } from './exchange.ts';
import type { StoredRecord } from './messages.ts';
import { answeredRound } from './relevance.ts';
import { originOf } from './resolve.ts';

/** The origin that `known` of a record is about: the one whose answer made it. */
export const knownOrigin = ({ exchange }: StoredRecord): string | undefined =>
  originOf(answeredRound(exchange)?.url ?? '');

/** Each origin once, by the record that was written last. */
function originClocks(records: readonly StoredRecord[]): readonly OriginClock[] {
  const all = new Map<string, OriginClock>();
  for (const record of records.toSorted((a, b) => a.n - b.n)) {
    const origin = knownOrigin(record);
    if (origin !== undefined && record.known?.clock) all.set(origin, { origin, clock: record.known.clock });
  }
  return [...all.values()];
}

/**
 * Judges the clocks that these records know of (clock-verdict.ts).
 * @param now our clock, for the time of the verdict
 * @param of judge the origin of this record alone, by what this record knows of it
 */
export function knownClockVerdict(records: readonly StoredRecord[], now: Instant, of?: StoredRecord): ClockVerdict {
  const origin = of && knownOrigin(of);
  if (origin === undefined || of?.known?.clock === undefined) return clockVerdict(originClocks(records), now);
  const others = originClocks(records).filter((each) => each.origin !== origin);
  return clockVerdict([...others, { origin, clock: of.known.clock }], now, origin);
}
