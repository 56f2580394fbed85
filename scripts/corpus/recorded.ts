/** Judges what was recorded of the lab (e2e/judged.ts): the causes of which the corpus has no sample. */
import { type Judged, type JudgedRow, judgedRows, nameOf, readJudged } from '../../e2e/judged.ts';
import type { Expectation, LabCase } from '../../e2e/lab/case.ts';
import type { BrowserName } from '../../e2e/recording.ts';
import { causes } from '../../src/core/causes/index.ts';
import { diagnose } from '../../src/core/diagnose.ts';
import { questionOf } from '../../src/ui/verdict/context.ts';
import { covered } from './covered.ts';
import type { Differences } from './differences.ts';

export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** So many rows of the lab must end in each cause that is not covered (issue 5). */
const fewest = 2;

/** Causes that a browser cannot be brought to, measured. */
export const cannotCome: Readonly<Record<string, { readonly browser: BrowserName; readonly why: string }>> = {};

const isUncovered = (verdict: string | undefined): boolean => verdict !== undefined && !covered.has(verdict);

/** @returns how a row is to be recorded: as it ends, in any browser, in causes of which the corpus has no sample */
export function recordedWays({ id, expect, firefox = {} }: LabCase): readonly JudgedRow[] {
  const records = [expect, firefox].flatMap((expectation: Partial<Expectation>) => expectation.records ?? []);
  const ways = [
    { row: id, devTools: true, isWanted: records.some(({ verdict }) => isUncovered(verdict)) },
    { row: id, devTools: false, isWanted: records.some(({ alone }) => isUncovered(alone)) },
  ];
  return ways.flatMap(({ isWanted, ...which }) => (isWanted ? which : []));
}

/** @returns what is wrong: another first cause than expected, or one marked certain that is not the cause */
export function judgeRow(judged: readonly Judged[]): Differences {
  const all = judged.map(({ record }) => record);
  return judged.flatMap(({ record, verdict }) => {
    const isRefusal = record.weight !== 'quiet' && record.weight !== 'waiting';
    const findings = isRefusal ? diagnose(...questionOf(record, record.exchange, all)) : [];
    const certainAndWrong = findings.filter(({ certainty, cause }) => certainty === 'certain' && cause !== verdict);
    const first = findings[0]?.cause;
    return [
      ...certainAndWrong.map(({ cause }) => `CERTAIN AND WRONG: ${cause}`),
      ...(first === verdict ? [] : [`cause: ${first ?? 'none'}, not ${verdict ?? 'none'}`]),
    ];
  });
}

/** Causes without a sample of which fewer than two rows are recorded. */
export function tooFew(browser: BrowserName, recordings: readonly Recording[]): Differences {
  return causes.flatMap(({ id }) => {
    if (covered.has(id) || cannotCome[id]?.browser === browser) return [];
    const found = recordings.filter(({ judged }) => judged.some(({ verdict }) => verdict === id));
    const count = new Set(found.map(({ which }) => which.row)).size;
    return count < fewest ? [`${id}: ${count} of ${fewest} rows`] : [];
  });
}

interface Recording {
  readonly which: JudgedRow;
  readonly judged: readonly Judged[];
}

/** All that was recorded in one browser. */
export const recordingsIn = (browser: BrowserName): readonly Recording[] =>
  judgedRows(browser).map((which) => ({ which, judged: readJudged(browser, which) }));

/** Prints what differs and the score. @returns does every recording hold, and are there enough of them? */
export function judgeRecorded(row?: string): boolean {
  const scores = browsers.map((browser) => {
    const recordings = recordingsIn(browser).filter(({ which }) => row === undefined || which.row === row);
    const wrong = recordings.flatMap(({ which, judged }) => {
      const differences = judgeRow(judged);
      return differences.length > 0 ? `${nameOf(which)}: ${differences.join('; ')}` : [];
    });
    const missing = row === undefined ? tooFew(browser, recordings) : [];
    for (const each of wrong) console.log(`  recorded ${browser} ${each}`);
    for (const each of missing) console.log(`  recorded ${browser}, too few of ${each}`);
    console.log(`recorded, ${browser}: ${recordings.length - wrong.length} of ${recordings.length} (all)`);
    return wrong.length + missing.length;
  });
  return scores.every((score) => score === 0);
}
