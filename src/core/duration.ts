const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Largest first. A unit is used from `from` on, so that nobody reads "23000 days". */
const units: readonly { from: number; size: number; word: string; short: string }[] = [
  { from: 2 * 365 * day, size: 365 * day, word: 'year', short: 'y' },
  { from: day, size: day, word: 'day', short: 'd' },
  { from: hour, size: hour, word: 'hour', short: 'h' },
  { from: minute, size: minute, word: 'minute', short: 'min' },
  { from: second, size: second, word: 'second', short: 's' },
];

function inUnits(ms: number): { count: number; word: string; short: string } | undefined {
  const length = Math.abs(ms);
  const unit = units.find(({ from }) => length >= from);
  return unit && { ...unit, count: Math.max(1, Math.floor(length / unit.size)) };
}

/** A length of time in words, rounded down: "12 seconds", "1 minute", "3 hours", "2 days". The sign does not matter. */
export function durationWords(ms: number): string {
  const found = inUnits(ms);
  if (!found) return 'less than a second';
  return `${found.count} ${found.word}${found.count === 1 ? '' : 's'}`;
}

/** The age of something, short: "now" (under a second), "12 s", "3 min", "2 h", "4 d". A negative age is "now". */
export function ageWords(ms: number): string {
  const found = ms > 0 ? inUnits(ms) : undefined;
  return found ? `${found.count} ${found.short}` : 'now';
}
