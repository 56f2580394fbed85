/**
 * Reads the samples of ../shared/corpus, where it is, and says which are read otherwise than expected:
 * `npm run corpus [file [id]]`. Exit code 1 below the bounds that issues 4 and 5 set. Of failures:
 * `npm run corpus -- failures [id] [--no-bodies] [--changed]` drops the bodies, or changes values and compares verdicts.
 * `npm run corpus -- recorded [row]`: what was recorded of the lab, on every machine.
 */
import { existsSync } from 'node:fs';
import { type ChallengeSample, judgeChallenges } from './corpus/challenges.ts';
import { type CredentialSample, judgeCredentials } from './corpus/credentials.ts';
import type { Differences } from './corpus/differences.ts';
import { type FailureSample, judgeFailures } from './corpus/failures.ts';
import { corpus, readSamples } from './corpus/files.ts';
import { judgeRecorded } from './corpus/recorded.ts';
import { judgeToken, type TokenSample } from './corpus/tokens.ts';
import { sentence } from './project.ts';

/** README of the corpus. */
const now = Date.parse('2026-01-01T00:00:00Z');

interface Sample {
  readonly id: string;
}

/** A file, the share of its samples that must hold, and how one is judged. */
const files: readonly [string, number, (sample: Sample) => Differences | Promise<Differences>][] = [
  ['challenges', 1, (sample) => judgeChallenges(sample as ChallengeSample)],
  ['credentials', 0.95, (sample) => judgeCredentials(sample as CredentialSample, now)],
  ['jwts', 0.95, (sample) => judgeToken(sample as TokenSample, now)],
];

async function judge(sample: Sample, by: (sample: Sample) => Differences | Promise<Differences>): Promise<Differences> {
  try {
    return await by(sample);
  } catch (error) {
    return [`threw: ${sentence(error)}`];
  }
}

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const [chosen, id] = process.argv.slice(2).filter((word) => !word.startsWith('--'));

function runFailures(): void {
  const samples = readSamples<FailureSample>('failures').filter((sample) => id === undefined || sample.id === id);
  const options = { withoutBodies: flags.includes('--no-bodies'), changed: flags.includes('--changed') };
  if (!judgeFailures(samples, options)) process.exitCode = 1;
}

if (!existsSync(corpus)) console.log(`There is no corpus at ${corpus}.`);
else {
  for (const [name, bound, by] of files) {
    if (chosen !== undefined && chosen !== name) continue;
    const all = readSamples<Sample>(name);
    const samples = all.filter((sample) => id === undefined || sample.id === id);
    let held = 0;
    for (const sample of samples) {
      const differences = await judge(sample, by);
      if (differences.length === 0) held += 1;
      else console.log(`  ${name} ${sample.id}: ${differences.join('; ')}`);
    }
    const share = samples.length === 0 ? 1 : held / samples.length;
    if (share < bound) process.exitCode = 1;
    console.log(`${name}: ${held} of ${samples.length} (${(share * 100).toFixed(1)} %, at least ${bound * 100} %)`);
  }
  if (chosen === undefined || chosen === 'failures') runFailures();
}
if ((chosen === undefined || chosen === 'recorded') && !judgeRecorded(id)) process.exitCode = 1;
