import { bootstrap, type Estimate, median, pairedRatios } from '../stats.ts';
import { table } from '../table.ts';
import { ours } from './contests.ts';
import { sizes } from './inputs.ts';
import { reasons } from './reasons.ts';

/** Name of the reader -> nanoseconds for one read, one value for each round. Our reader is among them. */
export type Times = ReadonlyMap<string, readonly number[]>;

const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
const two = (value: number): string => value.toFixed(2);

/** Beyond doubt: the whole interval is on one side. */
function verdict({ low, high }: Estimate): 'faster' | 'slower' | 'no difference' {
  if (high < 1) return 'faster';
  return low > 1 ? 'slower' : 'no difference';
}

/**
 * The table of reads per second as Markdown.
 * @returns `unexplained`: a package is faster, and reasons.ts does not say why
 */
export function speedTable(measured: ReadonlyMap<string, Times>): {
  readonly text: string;
  readonly unexplained: boolean;
} {
  let unexplained = false;
  const rows = [...measured].flatMap(([contest, times]) => {
    const own = times.get(ours) ?? [];
    return [...times].map(([reader, values]) => {
      const ns = median(values);
      const start = [contest, reader, whole(1e9 / ns), two(ns / 1_000)];
      if (reader === ours) return [...start, '', '', '', ''];
      const estimate = bootstrap(pairedRatios(own, values));
      const found = verdict(estimate);
      const reason = reasons[`${contest}: ${reader}`];
      if (found === 'slower' && reason === undefined) unexplained = true;
      const interval = `${two(estimate.low)} to ${two(estimate.high)}`;
      const shown = found === 'slower' ? `**${found}**` : found;
      return [...start, two(estimate.median), interval, shown, found === 'slower' ? (reason ?? '') : ''];
    });
  });
  const head = ['read', 'by', 'reads/s', 'µs', 'time of ours / its time', '95 % interval', 'ours is', 'why'];
  return { text: table(head, rows), unexplained };
}

/** One input of the table of growth: nanoseconds for one character by size, as far as it was measured. */
export interface Growth {
  readonly shape: string;
  readonly reader: string;
  readonly perCharacter: readonly (readonly number[])[];
}

const called = (size: number): string => (size < 1e6 ? `${size / 1e3} kB` : `${size / 1e6} MB`);

/** Nanoseconds for one character by the length of the input; the same number everywhere is linear growth. */
export function growthTable(grown: readonly Growth[]): string {
  const rows = grown.map(({ shape, reader, perCharacter }) => [
    shape,
    reader,
    ...perCharacter.map((values) => median(values).toFixed(1)),
  ]);
  return table(['input', 'by', ...sizes.map(called)], rows);
}
