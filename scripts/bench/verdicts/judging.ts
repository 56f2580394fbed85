/** How long a verdict takes: runs in a page as the panel does, and in Node. */
import { causeExamples } from '../../../src/core/causes/all-examples.ts';
import { exampleTime, exchangeOf } from '../../../src/core/causes/example.ts';
import { diagnose } from '../../../src/core/diagnose.ts';
import { timed, warmUp } from '../readers/timing.ts';
import { median } from '../stats.ts';

/** Other exchanges of the same tab or log. */
export const counts = [0, 10, 100, 1_000, 10_000];

/** Milliseconds. */
const sampleMs = 50;
const passMs = 400;

export interface Judging {
  readonly failures: number;
  /** Nanoseconds for a verdict the first time, and then by `counts`. */
  readonly cold: number;
  readonly times: readonly number[];
}

/** The examples of all causes, near misses among them, each judged with so many other exchanges beside it. */
function measureVerdicts(rounds: number): Judging {
  const failures = Object.values(causeExamples)
    .flat()
    .map(({ refusal }) => exchangeOf(refusal));
  const numbers = failures.map((_, index) => String(index));
  let cold = 0;
  const times = counts.map((count) => {
    const others = Array.from({ length: count }, (_, index) => ({
      ...(failures[index % failures.length] ?? failures[0]),
      requestId: `other ${index}`,
    })) as typeof failures;
    const judge = (index: string): unknown => {
      const failure = failures[Number(index)];
      return failure && diagnose(failure, { now: exampleTime, others });
    };
    const first = warmUp(judge, numbers, passMs);
    if (cold === 0) cold = first;
    const { sample } = timed(judge, numbers, sampleMs);
    return median(Array.from({ length: rounds }, sample));
  });
  return { failures: failures.length, cold, times };
}

// A page has no way to import it: it is found here, in Node as well.
Object.assign(globalThis, { measureVerdicts });
