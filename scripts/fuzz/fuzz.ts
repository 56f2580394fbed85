import { endsWithin } from './ends-within.ts';
import { makeInput } from './inputs.ts';
import { createTally, type FuzzOptions, most, type Outcome, usual } from './tally.ts';
import type { Target } from './target.ts';

/** Reads many inputs, the first made from the seed, each other from the number after it. Never throws, never hangs. */
export function fuzz(target: Target, options: FuzzOptions): Outcome {
  const { runs, seed, hangMs, endMs } = { ...usual, ...options };
  const tally = createTally(options);
  /** In milliseconds of processor time: what else runs on the machine does not count. */
  const worked = (input: string): number => {
    const before = process.cpuUsage();
    target.read(input);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };

  const readOne = (at: number): void => {
    const input = makeInput(target.source, at);
    try {
      const before = performance.now();
      const check = target.read(input);
      let ms = performance.now() - before;
      const limit = most(hangMs, input);
      // Something else may have had the processor.
      if (ms > limit) ms = Math.min(ms, worked(input));
      tally.took(ms, at, input, limit);
      tally.checked(check(), at, input);
    } catch (error) {
      tally.threw(error, at, input);
    }
  };

  let next = seed;
  const last = seed + runs;
  while (next < last) {
    // The time is for one input: a batch stops by itself long before.
    const enough = performance.now() + endMs / 10;
    const ended = endsWithin(() => {
      for (; next < last && performance.now() < enough; next += 1) readOne(next);
    }, endMs);
    if (ended) continue;
    tally.endless(endMs, next, makeInput(target.source, next));
    next += 1;
  }
  return tally.outcome();
}

/** The beginning of an input with its letters and digits masked: its form, not what it says. */
export function masked(input: string): string {
  const text = input.slice(0, 60).replace(/\p{L}/gu, 'x').replace(/\p{N}/gu, '0');
  return JSON.stringify(text) + (input.length > 60 ? '…' : '');
}
