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

interface Counted {
  readonly count: number;
  readonly word: string;
  readonly short: string;
}

function inUnits(ms: number): Counted | undefined {
  const length = Math.abs(ms);
  const unit = units.find(({ from }) => length >= from);
  return unit && { ...unit, count: Math.floor(length / unit.size) };
}

/** How far the count of a unit may be from the truth before a smaller unit is taken. */
const tolerance = 1 / 6;

/** To the nearest of the largest unit that does not distort: 59.9 minutes are an hour, 90 minutes are 90 minutes. */
function rounded(ms: number): Counted | undefined {
  const length = Math.abs(ms);
  if (length < minute) return inUnits(ms);
  for (const unit of units) {
    const count = Math.round(length / unit.size);
    if (count * unit.size >= unit.from && Math.abs(count * unit.size - length) <= tolerance * length)
      return { ...unit, count };
  }
  return inUnits(ms);
}

/**
 * A length of time in words: "12 seconds", "1 minute", "90 minutes", "3 hours", "2 days". Seconds are rounded down; from a
 * minute on the nearest count is taken, since the times of one token are often a second off. The sign does not matter.
 */
export function durationWords(ms: number): string {
  const found = rounded(ms);
  if (!found) return 'less than a second';
  return `${found.count} ${found.word}${found.count === 1 ? '' : 's'}`;
}

/** The age of something, short and rounded down: "now" (under a second), "12 s", "3 min", "2 h", "4 d". A negative age is "now". */
export function ageWords(ms: number): string {
  const found = ms > 0 ? inUnits(ms) : undefined;
  return found ? `${found.count} ${found.short}` : 'now';
}
