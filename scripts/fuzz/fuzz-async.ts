import { endsWithin } from './ends-within.ts';
import { makeInput } from './inputs.ts';
import { createTally, type FuzzOptions, most, type Outcome, usual } from './tally.ts';
import type { AsyncTarget, Check } from './target.ts';

/** @returns undefined where the answer is not there after so many milliseconds */
async function withinTime<T>(answer: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * As fuzz, for readers that answer later. Broken off is what never ends before the reader waits for the first time; what
 * comes after is only waited for.
 */
export async function fuzzAsync(target: AsyncTarget, options: FuzzOptions): Promise<Outcome> {
  const { runs, seed, hangMs, endMs } = { ...usual, ...options };
  const tally = createTally(options);

  /** @returns undefined where no answer came */
  const read = async (input: string): Promise<Check | undefined> => {
    let answer: Promise<Check> | undefined;
    const begun = endsWithin(() => {
      answer = target.read(input);
    }, endMs);
    return begun && answer ? await withinTime(answer, endMs) : undefined;
  };
  const worked = async (input: string): Promise<number> => {
    const before = process.cpuUsage();
    await read(input);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };

  for (let at = seed; at < seed + runs; at += 1) {
    const input = makeInput(target.source, at);
    try {
      const before = performance.now();
      const check = await read(input);
      if (!check) {
        tally.endless(endMs, at, input);
        continue;
      }
      let ms = performance.now() - before;
      const limit = most(hangMs, input);
      // Something else may have had the processor.
      if (ms > limit) ms = Math.min(ms, await worked(input));
      tally.took(ms, at, input, limit);
      tally.checked(check(), at, input);
    } catch (error) {
      tally.threw(error, at, input);
    }
  }
  return tally.outcome();
}
