/** Feeds the failure samples through importHar and diagnose, and says how the verdicts fare. */
import { diagnose } from '../../src/core/diagnose.ts';
import type { Exchange, Finding } from '../../src/core/exchange.ts';
import { importHar } from '../../src/core/har.ts';
import { sentence } from '../project.ts';
import { changed, type Entries } from './changed.ts';
import { type Expectation, type Score, scoreVerdict } from './score.ts';

export interface FailureSample extends Entries {
  readonly id: string;
  readonly expect: Expectation;
}

interface FailureOptions {
  /** As without DevTools. */
  readonly withoutBodies: boolean;
  /** Other values, the same words. */
  readonly changed: boolean;
}

/** The place of the entry in the list that is read: after what is related to it. */
const read = ({ entry, related = [] }: Entries): ReturnType<typeof importHar> => importHar([...related, entry]);

/** The exchange that an entry has become, or become a round of, and the others. */
function findingsOf(sample: Entries, withoutBodies: boolean): readonly Finding[] {
  const { exchanges, problems } = read(sample);
  const round = read({ entry: sample.entry }).exchanges[0]?.rounds[0];
  const isOf = ({ rounds }: Exchange): boolean =>
    rounds.some(({ url, method, at }) => url === round?.url && method === round.method && at === round.at);
  const shown = withoutBodies ? exchanges.map(({ bodies: _, ...bare }) => bare) : exchanges;
  const exchange = shown.findLast(isOf);
  if (exchange === undefined || round === undefined)
    throw new Error(`no exchange: ${problems.map(({ message }) => message).join(' ')}`);
  return diagnose(exchange, { now: round.at, others: shown.filter((each) => each !== exchange) });
}

/** What must hold (issue 5). Shares of samples. */
const bounds = { cause: 0.95, place: 0.95, actor: 0.9, certain: 0.6, causeWithoutBodies: 0.7 };

const percent = (part: number, whole: number): string => `${(whole === 0 ? 100 : (part / whole) * 100).toFixed(1)} %`;

/** Prints what differs and the shares. @returns does all of it hold? */
function judgeAll(samples: readonly FailureSample[], withoutBodies: boolean): boolean {
  const scores: Score[] = [];
  let threw = 0;
  for (const sample of samples) {
    try {
      const score = scoreVerdict(sample.expect, findingsOf(sample, withoutBodies));
      scores.push(score);
      if (score.differences.length > 0) console.log(`  failures ${sample.id}: ${score.differences.join('; ')}`);
    } catch (error) {
      threw += 1;
      console.log(`  failures ${sample.id}: threw: ${sentence(error)}`);
    }
  }
  const all = samples.length;
  const count = (holds: (score: Score) => boolean): number => scores.filter(holds).length;
  const stated = count((score) => score.stated);
  const rows: readonly (readonly [string, number, number, number])[] = [
    ['first cause', count(({ cause }) => cause), all, withoutBodies ? bounds.causeWithoutBodies : bounds.cause],
    ['evidence', count(({ place }) => place), all, withoutBodies ? 0 : bounds.place],
    ['who acts', count(({ actor }) => actor), all, withoutBodies ? 0 : bounds.actor],
    [
      'certain where the server says why',
      count((score) => score.stated && score.certain),
      stated,
      withoutBodies ? 0 : bounds.certain,
    ],
  ];
  for (const [name, part, whole, bound] of rows)
    console.log(
      `failures, ${name}: ${part} of ${whole} (${percent(part, whole)}${bound > 0 ? `, at least ${bound * 100} %` : ''})`,
    );
  const wrong = count(({ certainAndWrong }) => certainAndWrong.length > 0);
  console.log(`failures, certain and wrong: ${wrong} (none may be)`);
  return wrong === 0 && threw === 0 && rows.every(([, part, whole, bound]) => part >= bound * whole);
}

/** Seeds of the test with other values: each sample in so many ways. */
const seeds = [1, 2, 3];

/** @returns has every sample, however changed, the first cause that it has as it is? */
function judgeChanged(samples: readonly FailureSample[], withoutBodies: boolean): boolean {
  let kept = 0;
  for (const sample of samples) {
    const before = findingsOf(sample, withoutBodies)[0]?.cause;
    const after = seeds.map((seed) => findingsOf(changed(sample, sample.id, seed), withoutBodies)[0]?.cause);
    const isKept = after.every((cause) => cause === before);
    if (isKept) kept += 1;
    else console.log(`  changed ${sample.id}: ${[...new Set(after)].join(', ')}, not ${before}`);
  }
  console.log(`failures, the same cause with other values: ${kept} of ${samples.length} (all)`);
  return kept === samples.length;
}

/** @returns does all hold that issue 5 sets? */
export const judgeFailures = (samples: readonly FailureSample[], options: FailureOptions): boolean =>
  (options.changed ? judgeChanged : judgeAll)(samples, options.withoutBodies);
