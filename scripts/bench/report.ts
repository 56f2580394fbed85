import type { Load } from './client.ts';
import type { CpuTimes } from './cpu.ts';
import type { Sample, Samples } from './rounds.ts';
import { bootstrap, type Estimate, median, pairedRatios } from './stats.ts';
import { table } from './table.ts';

interface Bound {
  readonly load: Load;
  readonly over: string;
  readonly under: string;
  /** This may be no higher: the upper end of the interval, or the median. */
  readonly most: number;
  readonly of: 'high' | 'median';
}

/** What Authlens promises (docs/cost.md). */
const bounds: readonly Bound[] = [
  { load: 'sequential', over: 'authlens', under: 'empty', most: 1.1, of: 'high' },
  { load: 'parallel', over: 'authlens', under: 'empty', most: 1.1, of: 'high' },
  { load: 'mix', over: 'authlens', under: 'none', most: 1.3, of: 'median' },
];

const called: Readonly<Record<Load, string>> = {
  sequential: 'small fetches, one after another',
  parallel: 'small fetches, 6 at a time',
  mix: 'page mix',
};

/** Everything else is held against these two, where they were measured. */
const bases = ['none', 'empty'];

/** "none" is held against nothing, "empty" against "none", all others against both. */
const basesOf = (name: string): readonly string[] =>
  bases.includes(name) ? bases.slice(0, bases.indexOf(name)) : bases;

interface Row {
  readonly cells: readonly string[];
  readonly isOver: boolean;
}

const two = (value: number): string => value.toFixed(2);
const three = (value: number): string => value.toFixed(3);

function verdict(estimate: Estimate, bound: Bound | undefined): { cells: string[]; isOver: boolean } {
  if (bound === undefined) return { cells: ['', ''], isOver: false };
  const isOver = !(estimate[bound.of] <= bound.most);
  const what = bound.of === 'high' ? 'upper end' : 'median';
  return { cells: [`${what} ≤ ${two(bound.most)}`, isOver ? '**over**' : 'ok'], isOver };
}

function rowsOf(load: Load, name: string, samples: ReadonlyMap<string, readonly Sample[]>): Row[] {
  const times = (of: string) => samples.get(of)?.map(({ ms }) => ms);
  const own = times(name) ?? [];
  const middle = median(own);
  const shown = load === 'mix' ? middle.toFixed(1) : three(middle);
  const against = basesOf(name).filter((base) => samples.has(base));
  if (against.length === 0) return [{ cells: [called[load], name, shown, '', '', '', '', ''], isOver: false }];
  return against.map((base) => {
    const estimate = bootstrap(pairedRatios(own, times(base) ?? []));
    const bound = bounds.find((each) => each.load === load && each.over === name && each.under === base);
    const { cells, isOver } = verdict(estimate, bound);
    const { low, high } = estimate;
    return {
      cells: [called[load], name, shown, base, three(estimate.median), `${three(low)} to ${three(high)}`, ...cells],
      isOver,
    };
  });
}

/** The table of times as Markdown, and whether a bound was missed. */
export function timesTable(samples: Samples): { readonly text: string; readonly isOver: boolean } {
  const rows = [...samples].flatMap(([load, conditions]) =>
    [...conditions.keys()].flatMap((name) => rowsOf(load, name, conditions)),
  );
  const head = ['load', 'condition', 'median ms', 'against', 'ratio', '95 % interval', 'bound', ''];
  return {
    text: table(
      head,
      rows.map(({ cells }) => cells),
    ),
    isOver: rows.some(({ isOver }) => isOver),
  };
}

/** Median processor milliseconds for a request or a page, by role of the process. Empty where nobody tells them. */
export function cpuTable(samples: Samples): string {
  const all = [...samples].flatMap(([load, conditions]) =>
    [...conditions].map(([name, list]) => ({ load, name, times: list.flatMap(({ cpu }) => (cpu ? [cpu] : [])) })),
  );
  const roles = [...new Set(all.flatMap(({ times }) => times.flatMap((each) => [...each.keys()])))];
  if (roles.length === 0) return '';
  const sum = (times: CpuTimes, of: readonly string[]) => of.reduce((part, role) => part + (times.get(role) ?? 0), 0);
  const middle = (times: readonly CpuTimes[], of: readonly string[]) => median(times.map((each) => sum(each, of)));
  const used = roles.filter((role) => all.some(({ times }) => middle(times, [role]) > 0));
  const ratio = ({ load, name, times }: (typeof all)[number], base: string): string => {
    const under = all.find((each) => each.load === load && each.name === base)?.times ?? [];
    if (under.length === 0 || !basesOf(name).includes(base)) return '';
    const [own, other] = [times, under].map((list) => list.map((each) => sum(each, roles)));
    const { median: middle, low, high } = bootstrap(pairedRatios(own ?? [], other ?? []));
    return `${three(middle)} (${three(low)} to ${three(high)})`;
  };
  const rows = all.map((each) => [
    called[each.load],
    each.name,
    ...[...used.map((role) => [role]), roles].map((of) => three(middle(each.times, of))),
    ...bases.map((base) => ratio(each, base)),
  ]);
  return table(['load', 'condition', ...used, 'all', ...bases.map((base) => `all, against ${base}`)], rows);
}

/**
 * Puts a measurement between the markers of a document.
 * @param about names the measurement within the document: "chromium", "firefox"
 * @throws Error when the markers are not there
 */
export function putBetween(document: string, about: string, measured: string): string {
  const first = `<!-- bench ${about} -->`;
  const last = `<!-- /bench ${about} -->`;
  const from = document.indexOf(first);
  const to = document.indexOf(last);
  if (from < 0 || to < from) throw new Error(`The document has no ${first} ... ${last}.`);
  return `${document.slice(0, from)}${first}\n\n${measured}\n\n${document.slice(to)}`;
}
