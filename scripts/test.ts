/**
 * Runs every suite, goes on after a failure, and ends with the line "N passed, N failed" over all of them.
 * Usage: npm test [-- words of the names of the suites to run, for example: unit chromium]
 */
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browsers.ts';
import { type Count, countExit, countLines, countVitest } from './count.ts';
import { build, root, sentence } from './project.ts';
import { run } from './run.ts';
import { type Suite, suites } from './suites.ts';

/** What a suite's command finds in its environment; the e2e specs read the two AUTHLENS_ words. */
async function environment({ browser }: Suite): Promise<Record<string, string | undefined>> {
  // On CI some tools colour what they write although no terminal shows it.
  const colors = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
  if (browser === undefined) return colors;
  const variable = `AUTHLENS_${browser.toUpperCase()}`;
  const { executable, how } = await findBrowser(browser, { install: true });
  // The next suite, and npm start below this one, use the same browser without looking again.
  process.env[variable] = executable;
  console.log(`${browser}: ${executable} (${how})`);
  return { ...colors, AUTHLENS_BROWSER: browser, AUTHLENS_EXECUTABLE: executable };
}

/** @throws Error with a sentence if the picture was not named or holds nothing */
function checkPicture(picture: string, output: string): void {
  if (!output.includes(picture)) throw new Error(`It did not name ${picture}.`);
  const size = statSync(join(root, picture), { throwIfNoEntry: false })?.size ?? 0;
  if (size <= 10_000) throw new Error(`${picture} has ${size} bytes: no picture of a panel.`);
}

async function runSuite(suite: Suite): Promise<Count> {
  const report = typeof suite.count === 'object' ? suite.count.vitestReport : undefined;
  // What an earlier run left behind must not count for this one.
  for (const file of [report, suite.picture && join(root, suite.picture)]) if (file) rmSync(file, { force: true });
  const env = await environment(suite);
  console.log(`$ ${suite.command}`);
  const { code, output, late } = await run(suite.command, { env, limitMs: suite.limitMinutes * 60_000 });
  if (late) console.log(`Stopped: not done within ${suite.limitMinutes} minutes.`);
  if (code === 0 && suite.picture) checkPicture(suite.picture, output);
  if (suite.count === 'lines') return countLines(output, code);
  if (report) return countVitest(readFileSync(report, 'utf8'), code);
  return countExit(code);
}

const words = process.argv.slice(2);
const chosen = suites.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
mkdirSync(join(build, 'results'), { recursive: true });

const total = { passed: 0, failed: 0 };
const table: string[] = [];
for (const suite of chosen) {
  console.log(`\n== ${suite.name}`);
  const started = Date.now();
  let count: Count;
  try {
    count = await runSuite(suite);
  } catch (error) {
    console.log(sentence(error));
    count = { passed: 0, failed: 1 };
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const line = `${suite.name.padEnd(24)}${String(count.passed).padStart(6)} passed${String(count.failed).padStart(6)} failed${seconds.padStart(8)} s`;
  console.log(line);
  table.push(line);
  total.passed += count.passed;
  total.failed += count.failed;
}
console.log(`\n${table.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
// A word that chose nothing is a mistake, not a success.
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
