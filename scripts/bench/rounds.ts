import type { Load, Server } from './client.ts';
import { type CpuTimes, untilQuiet } from './cpu.ts';
import { median } from './stats.ts';

/** How much of each load is one sample. */
export const amounts: Readonly<Record<Load, { readonly times: number; readonly count: number }>> = {
  sequential: { times: 3, count: 300 },
  parallel: { times: 3, count: 300 },
  mix: { times: 9, count: 1 },
};

/** Wakes the extension's background and opens the connections; not counted. */
const warmUp: Readonly<Record<Load, number>> = { sequential: 30, parallel: 30, mix: 1 };

export interface Runner {
  readonly name: string;
  readonly pid: number | undefined;
}

export interface Sample {
  /** Milliseconds for a request, or a page of the mix. */
  readonly ms: number;
  /** Processor time for a request or a page, by role of the process; undefined where nobody tells. */
  readonly cpu: CpuTimes | undefined;
}

/** Load -> condition -> one sample for each round. */
export type Samples = ReadonlyMap<Load, ReadonlyMap<string, Sample[]>>;

function spent(before: CpuTimes | undefined, after: CpuTimes | undefined, by: number): CpuTimes | undefined {
  if (before === undefined || after === undefined) return undefined;
  return new Map([...after].map(([role, ms]) => [role, (ms - (before.get(role) ?? 0)) / by]));
}

async function sample(server: Server, { name, pid }: Runner, load: Load): Promise<Sample> {
  const { times, count } = amounts[load];
  const quiet = async () => (pid === undefined ? undefined : untilQuiet(pid));
  await server.measure(name, { load, count: warmUp[load] });
  const before = await quiet();
  const values: number[] = [];
  for (let done = 0; done < times; done += 1) values.push(await server.measure(name, { load, count }));
  return { ms: median(values), cpu: spent(before, await quiet(), times * count) };
}

/**
 * Each round begins with another condition, and every second one goes backwards, so that none is always the first after
 * a pause, or always behind the same one.
 */
export function inTurn<T>(list: readonly T[], round: number): T[] {
  const turned = list.map((_, index) => list[(index + round) % list.length] as T);
  return round % 2 === 0 ? turned : turned.reverse();
}

/** An empty place for every sample. */
export const noSamples = (loads: readonly Load[], names: readonly string[]): Samples =>
  new Map(loads.map((load) => [load, new Map(names.map((name) => [name, []]))]));

/** Measures every load under every condition once, the conditions close together in time, and adds to the samples. */
export async function measureRound(
  server: Server,
  runners: readonly Runner[],
  samples: Samples,
  round: number,
): Promise<void> {
  for (const [load, conditions] of samples)
    for (const runner of inTurn(runners, round)) conditions.get(runner.name)?.push(await sample(server, runner, load));
}
