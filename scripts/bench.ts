/**
 * Measures what it costs to have Authlens installed, against listeners that do nothing and against no extension at all.
 * Usage: npm run bench -- [--firefox] [--rounds 20] [--loads sequential,parallel,mix] [--conditions none,empty,authlens]
 *   [--dist dist] [--cpu] [--out docs/cost.md]
 * Other conditions are the names in bench/listeners.ts. Exit code 1: a bound was missed.
 * --readers: how fast the core reads, next to npm packages, without any browser; --verdicts: how many failures it judges in
 * a second. Both take [--rounds 20] [--out].
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Load } from './bench/client.ts';
import { condition, measure } from './bench/measure.ts';
import { cpuTable, putBetween, timesTable } from './bench/report.ts';
import { amounts } from './bench/rounds.ts';
import { root, sentence } from './project.ts';

/** How to get these numbers again. */
function command(): string {
  const options = process.argv.slice(2).filter((each, index, all) => each !== '--out' && all[index - 1] !== '--out');
  return ['npm run bench', ...(options.length > 0 ? ['--', ...options] : [])].join(' ');
}

const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${process.platform}, Node ${process.versions.node}`;

function publish(report: string, about: string, out: string | undefined): void {
  console.log(report);
  if (out === undefined) return;
  const file = join(root, out);
  writeFileSync(file, putBetween(readFileSync(file, 'utf8'), about, report));
  // Tables are padded as the format check wants them.
  spawnSync('npx', ['biome', 'format', '--write', file], { cwd: root, stdio: 'ignore' });
}

const heading = (of: string, rounds: number): string =>
  `\`${command()}\` on ${new Date().toISOString().slice(0, 10)}: ${of}${machine()}, ${rounds} rounds.`;

/** @returns is there a reason for each package that is faster? */
async function readers(rounds: number, out: string | undefined): Promise<boolean> {
  // Only now: browsers are measured without the core and the packages in this process.
  const { benchReaders } = await import('./bench/readers.ts');
  const { text, unexplained } = await benchReaders(rounds);
  publish([heading('', rounds), text].join('\n\n'), 'readers', out);
  return !unexplained;
}

/** @returns are enough failures judged in a second, and is the growth no worse than linear? */
async function verdicts(rounds: number, out: string | undefined): Promise<boolean> {
  const { benchVerdicts } = await import('./bench/verdicts.ts');
  const { text, isOver } = await benchVerdicts(rounds);
  publish([heading('', rounds), text].join('\n\n'), 'verdicts', out);
  return !isOver;
}

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      firefox: { type: 'boolean', default: false },
      readers: { type: 'boolean', default: false },
      verdicts: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '20' },
      loads: { type: 'string', default: Object.keys(amounts).join(',') },
      conditions: { type: 'string', default: 'none,empty,authlens' },
      dist: { type: 'string', default: process.env.AUTHLENS_DIST ?? 'dist' },
      cpu: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds);
  if (!(Number.isInteger(rounds) && rounds > 0)) throw new Error(`--rounds ${values.rounds} is no number of rounds.`);
  if (values.readers) return readers(rounds, values.out);
  if (values.verdicts) return verdicts(rounds, values.out);
  const kind = values.firefox ? 'firefox' : 'chromium';
  const conditions = values.conditions.split(',').map((name) => condition(name, values.dist, kind));
  const loads = values.loads.split(',').map((name) => {
    if (!Object.hasOwn(amounts, name))
      throw new Error(`There is no load "${name}", only ${Object.keys(amounts).join(', ')}.`);
    return name as Load;
  });
  const { samples, version, heaps } = await measure({ kind, conditions, loads, rounds });
  const { text, isOver } = timesTable(samples);
  const report = [
    heading(`${version}, `, rounds),
    text,
    ...(values.cpu ? ['Processor milliseconds for a request or a page, by process (median):', cpuTable(samples)] : []),
    ...(heaps.length > 0 ? [`JavaScript heap of the worker at the end: ${heaps.join(', ')}.`] : []),
  ].join('\n\n');
  publish(report, kind, values.out);
  return !isOver;
}

// An interrupted run must end its browsers too.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}
