/**
 * Proves that every listener of the worker is needed: takes one away from a copy of dist/, runs the end-to-end tests
 * on it, and names the first test that turns red. Usage: npm run prove:listeners [chromium|firefox] [listener ...]
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface VitestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const root = join(import.meta.dirname, '..');
const listeners = [
  'onSendHeaders',
  'onHeadersReceived',
  'onAuthRequired',
  'onBeforeRedirect',
  'onCompleted',
  'onErrorOccurred',
  'onUpdated',
  'onRemoved',
  'onMessage',
];

/** Copies dist/ and turns the registration of one listener into nothing. */
function without(listener: string): string {
  const mutant = join(root, '.cache', `without-${listener}`);
  rmSync(mutant, { recursive: true, force: true });
  cpSync(join(root, 'dist'), mutant, { recursive: true });
  const registration = `.${listener}.addListener(`;
  // What pages and worker share is in a chunk, and the pages listen to nothing of this.
  const files = readdirSync(mutant, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const found = files
    .map((file) => join(mutant, file))
    .filter((file) => readFileSync(file, 'utf8').includes(registration));
  const [file] = found;
  const parts = file === undefined ? [] : readFileSync(file, 'utf8').split(registration);
  if (file === undefined || found.length > 1 || parts.length !== 2)
    throw new Error(`${registration} must stand once in dist, but stands in ${found.length} files`);
  writeFileSync(file, parts.join(`.${listener}&&((..._)=>{})(`));
  return mutant;
}

function firstRed(dist: string, browser: string): string | undefined {
  const report = join(root, '.cache', 'prove.json');
  rmSync(report, { force: true });
  spawnSync('npx', ['vitest', 'run', '--project', 'e2e', '--bail=1', '--reporter=json', `--outputFile=${report}`], {
    cwd: root,
    env: { ...process.env, AUTHLENS_DIST: dist, AUTHLENS_BROWSER: browser },
    stdio: 'ignore',
  });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return tests.find(({ status }) => status === 'failed')?.fullName;
}

const [browser = 'chromium', ...chosen] = process.argv.slice(2);
let missed = 0;
for (const listener of chosen.length > 0 ? chosen : listeners) {
  const red = firstRed(without(listener), browser);
  if (red === undefined) missed += 1;
  console.log(`${browser} without ${listener}: ${red === undefined ? 'NO TEST TURNS RED' : `red: ${red}`}`);
}
process.exitCode = missed === 0 ? 0 : 1;
