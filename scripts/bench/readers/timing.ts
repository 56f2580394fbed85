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

/** Passes without a faster one, after which the engine has compiled what it will compile. */
const settled = 4;

/**
 * Reads until it gets no faster: much code of many kinds takes the engine seconds.
 * @param passMs about as long as one pass takes; at most 40 passes
 * @returns nanoseconds for one read in the first pass, cold
 */
export function warmUp(read: (input: string) => unknown, inputs: readonly string[], passMs: number): number {
  const cold = run(read, inputs, 1);
  const times = Math.max(1, Math.round(passMs / Math.max(cold, 0.001)));
  let best = Number.POSITIVE_INFINITY;
  for (let pass = 0, since = 0; pass < 40 && since < settled; pass += 1) {
    const ms = run(read, inputs, times);
    since = ms < 0.97 * best ? 0 : since + 1;
    best = Math.min(best, ms);
  }
  return (cold * 1e6) / inputs.length;
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
