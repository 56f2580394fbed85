/** How many failures are judged in a second, and how that changes with the number of other exchanges. */
import { table } from './table.ts';
import { buildJudging, inChromium, inNode } from './verdicts/engines.ts';
import { counts, type Judging } from './verdicts/judging.ts';

/** Failures in a second, in the panel's own engine: the bound of the issue. */
const wanted = 20_000;

const micro = (nanoseconds = 0): string => (nanoseconds / 1_000).toFixed(1);
const perSecond = (nanoseconds = 0): number => Math.round(1e9 / Math.max(1, nanoseconds));

/** Ten times as many may take ten times as long: what is judged alone is a part of both. */
const isSteep = ({ times }: Judging): boolean =>
  times.some((time, index) => index > 1 && time > 10.5 * (times[index - 1] ?? 0));

/** @returns a table as Markdown; `isOver`: a bound was missed */
export async function benchVerdicts(rounds: number): Promise<{ readonly text: string; readonly isOver: boolean }> {
  await buildJudging();
  const panel = await inChromium(rounds);
  const node = await inNode(rounds);
  const rows = counts.map((count, index) => [
    count.toLocaleString('en'),
    micro(panel.times[index]),
    perSecond(panel.times[index]).toLocaleString('en'),
    micro(node.times[index]),
    perSecond(node.times[index]).toLocaleString('en'),
  ]);
  const head = `${panel.failures} failures, in a page of Chromium ${panel.version} as in the panel, and in Node. Bounds, in the page: at least ${wanted.toLocaleString('en')} a second alone; no worse than linear in the others. Measured once the engine has compiled the checks; judged for the first time a failure took ${micro(panel.cold)} µs in the page.`;
  const columns = ['other exchanges', 'page: µs for one', 'in a second', 'Node: µs for one', 'in a second'];
  return {
    text: [head, table(columns, rows)].join('\n\n'),
    isOver: perSecond(panel.times[0]) < wanted || isSteep(panel) || isSteep(node),
  };
}
