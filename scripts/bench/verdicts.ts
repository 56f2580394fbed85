/** How many failures are judged in a second, and how that changes with the number of other exchanges. */
import { causeExamples } from '../../src/core/causes/all-examples.ts';
import { exampleTime, exchangeOf } from '../../src/core/causes/example.ts';
import { builtCore } from './readers/core.ts';
import { timed, warmUp } from './readers/timing.ts';
import { median } from './stats.ts';
import { table } from './table.ts';

/** Failures in a second: the bound of the issue. */
const wanted = 20_000;

/** Other exchanges of the same tab or log. */
const counts = [0, 10, 100, 1_000, 10_000];

/** Milliseconds. */
const sampleMs = 50;
const passMs = 400;

/**
 * The examples of all causes, near misses among them, each judged with so many other exchanges beside it.
 * @returns a table as Markdown; `isOver`: a bound was missed
 */
export async function benchVerdicts(rounds: number): Promise<{ readonly text: string; readonly isOver: boolean }> {
  const { diagnose } = await builtCore();
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
  const [alone = 0] = times;
  const perSecond = 1e9 / alone;
  // Ten times as many may take ten times as long: what is judged alone is a part of both.
  const isSteep = times.some((time, index) => index > 1 && time > 10.5 * (times[index - 1] ?? 0));
  const rows = counts.map((count, index) => [
    count.toLocaleString('en'),
    ((times[index] ?? 0) / 1_000).toFixed(1),
    Math.round(1e9 / (times[index] ?? 1)).toLocaleString('en'),
  ]);
  const head = `${failures.length} failures. Bounds: at least ${wanted.toLocaleString('en')} a second alone; no worse than linear in the others. Measured once the engine has compiled the checks; each failure judged for the first time took ${(cold / 1_000).toFixed(0)} µs.`;
  return {
    text: [head, table(['other exchanges', 'µs for one verdict', 'in a second'], rows)].join('\n\n'),
    isOver: perSecond < wanted || isSteep,
  };
}
