/** The engine may not leave out reads whose results nobody looks at. */
const kept: { last?: unknown } = {};

/** Something to be timed again and again. */
export interface Timed {
  /** @returns nanoseconds for one read */
  sample(): number;
}

function run(read: (input: string) => unknown, inputs: readonly string[], times: number): number {
  const before = performance.now();
  for (let done = 0; done < times; done += 1) for (const input of inputs) kept.last = read(input);
  return performance.now() - before;
}

/**
 * Reads until the engine has compiled what it will compile, and finds out how many reads make one sample.
 * @param sampleMs about as long as one sample takes, and the warming up a few times as long; never less than one read
 */
export function timed(read: (input: string) => unknown, inputs: readonly string[], sampleMs: number): Timed {
  let times = 1;
  let ms = run(read, inputs, times);
  while (ms < sampleMs) {
    times = Math.ceil(times * Math.min(10, Math.max(1.2, (1.2 * sampleMs) / Math.max(ms, 0.001))));
    ms = run(read, inputs, times);
  }
  for (let warm = 0; warm < 5 && ms < 10 * sampleMs; warm += 1) run(read, inputs, times);
  return { sample: () => (run(read, inputs, times) * 1e6) / (times * inputs.length) };
}
