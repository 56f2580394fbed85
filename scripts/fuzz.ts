/**
 * Reads random and mutated inputs with each parser: none may throw, hang, or answer with what cannot be.
 * A hang is more than 250 ms for one input, or for each 256 KiB of it.
 * Usage: npm run fuzz -- [parser ...] [--runs <number>] [--seed 1] [--print]
 * One million inputs each; fewer where one takes long (`runs` of the target).
 * The same seed gives the same inputs (as long as ../shared/corpus is the same). A fault is printed with the seed of its
 * input, and is found again with `--seed <seed> --runs 1`; `--print` shows the whole input. Exit code 1: there are faults.
 */
import { parseArgs } from 'node:util';
import { asyncTargets } from './fuzz/async-targets.ts';
import { fuzz, masked } from './fuzz/fuzz.ts';
import { fuzzAsync } from './fuzz/fuzz-async.ts';
import type { Fault, Outcome } from './fuzz/tally.ts';
import { targets } from './fuzz/targets.ts';
import { sentence } from './project.ts';

const columns = ['parser', 'inputs', 'throws', 'hangs', 'wrong', 'slowest ms', 'its length', 'its seed', 'inputs/s'];
const line = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(12))).join('');
const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

function number(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`--${name} ${text} is no number.`);
  return value;
}

const told = (parser: string, { kind, seed, input, what }: Fault, print: boolean): string =>
  `  ${parser}, seed ${seed}, ${input.length} characters: ${kind}: ${what}: ${print ? JSON.stringify(input) : masked(input)}`;

async function outcomeOf(parser: string, seed: number, runs: string | undefined): Promise<Outcome> {
  const wanted = (target: { readonly runs?: number }) =>
    runs === undefined ? (target.runs ?? 1_000_000) : number('runs', runs);
  const target = targets[parser];
  if (target) return fuzz(target, { runs: wanted(target), seed });
  const later = asyncTargets[parser];
  if (later) return await fuzzAsync(later, { runs: wanted(later), seed });
  throw new Error(`There is no parser "${parser}", only ${Object.keys({ ...targets, ...asyncTargets }).join(', ')}.`);
}

async function main(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      runs: { type: 'string' },
      seed: { type: 'string', default: '1' },
      print: { type: 'boolean', default: false },
    },
  });
  const seed = number('seed', values.seed);
  const chosen = positionals.length > 0 ? positionals : Object.keys({ ...targets, ...asyncTargets });
  let good = true;
  console.log(line(columns));
  for (const parser of chosen) {
    const { inputs, faults, counts, slowest, perSecond } = await outcomeOf(parser, seed, values.runs);
    const numbers = [inputs, counts.throw, counts.hang, counts.wrong].map(whole);
    console.log(
      line([parser, ...numbers, slowest.ms.toFixed(1), whole(slowest.length), `${slowest.seed}`, whole(perSecond)]),
    );
    for (const fault of faults) console.log(told(parser, fault, values.print));
    good &&= counts.throw + counts.hang + counts.wrong === 0;
  }
  return good;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}
