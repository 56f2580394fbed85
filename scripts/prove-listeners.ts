/**
 * Proves that every listener of the worker is needed: takes one away from a copy of dist/, runs the end-to-end tests
 * on it, and names the first test that turns red. Usage: npm run prove:listeners [chromium|firefox] [part of a listener's name ...]
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

/** What stands for a listener in the built code, and what to put there instead. */
interface Target {
  readonly name: string;
  readonly pattern: RegExp;
  /** Which of the matches it is, and how many there must be. */
  readonly nth: number;
  readonly of: number;
  readonly replacement: string;
  /** The spec that is expected to need it: tried before all others. */
  readonly spec: string;
  /** The only browser that registers it. */
  readonly only?: string;
}

/** A line of the tables in src/browser/listeners.ts. */
const registered = (event: string, group: string, spec = 'lab', nth = 1, of = 1): Target => ({
  name: `${event} ${group}${of > 1 && nth === of ? ' in full' : ''}`,
  pattern: new RegExp(`\\{event:[\`"']${event}[\`"'],group:[\`"']${group}[\`"'][^}]*\\},?`, 'g'),
  nth,
  of,
  replacement: '',
  spec,
});

/** Any other listener: its registration becomes a call of nothing. */
const listening = (event: string, name: string, spec: string, nth = 1, of = 1): Target => ({
  name,
  pattern: new RegExp(`\\.${event}\\.addListener\\(`, 'g'),
  nth,
  of,
  replacement: `.${event}&&((..._)=>{})(`,
  spec,
});

/** In the order in which they stand in the built code. What pages listen to is not among them. */
const targets: readonly Target[] = [
  registered('onSendHeaders', 'asked'),
  registered('onHeadersReceived', 'asked'),
  { ...registered('onHeadersReceived', 'static', 'full-capture', 1, 2), only: 'firefox' },
  registered('onAuthRequired', 'asked'),
  registered('onBeforeRedirect', 'asked'),
  registered('onBeforeRedirect', 'static', 'full-capture'),
  registered('onCompleted', 'asked'),
  { ...registered('onResponseStarted', 'static', 'full-capture', 1, 2), only: 'chromium' },
  { ...registered('onCompleted', 'static', 'full-capture', 1, 2), only: 'firefox' },
  registered('onErrorOccurred', 'all'),
  registered('onSendHeaders', 'static', 'full-capture'),
  registered('onHeadersReceived', 'static', 'full-capture', 2, 2),
  { ...registered('onResponseStarted', 'static', 'full-capture', 2, 2), only: 'chromium' },
  { ...registered('onCompleted', 'static', 'full-capture', 2, 2), only: 'firefox' },
  listening('onUpdated', 'tabs.onUpdated', 'survival'),
  listening('onCreated', 'tabs.onCreated', 'private'),
  listening('tabs.onRemoved', 'tabs.onRemoved of pages', 'survival', 1, 2),
  listening('tabs.onRemoved', 'tabs.onRemoved of windows', 'private', 2, 2),
  listening('onAdded', 'permissions.onAdded', 'panel'),
  listening('onRemoved', 'permissions.onRemoved', 'panel', 1, 3),
  listening('onMessage', 'runtime.onMessage', 'panel'),
];

/** Copies dist/ and takes one listener away. */
function without({ name, pattern, nth, of, replacement }: Target): string {
  const mutant = join(root, '.cache', `without-${name.replaceAll(/\W/g, '-')}`);
  rmSync(mutant, { recursive: true, force: true });
  cpSync(join(root, 'dist'), mutant, { recursive: true });
  const files = readdirSync(mutant, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  let seen = 0;
  for (const file of files.map((each) => join(mutant, each))) {
    const before = readFileSync(file, 'utf8');
    const after = before.replace(pattern, (found) => {
      seen += 1;
      return seen === nth ? replacement : found;
    });
    if (after !== before) writeFileSync(file, after);
  }
  if (seen !== of) throw new Error(`${name}: it stands ${seen} times in dist, not ${of}`);
  return mutant;
}

/** @param spec part of the name of the file; empty: all */
function firstRed(dist: string, browser: string, spec: string): string | undefined {
  const report = join(root, '.cache', 'prove.json');
  rmSync(report, { force: true });
  spawnSync(
    'npx',
    [
      'vitest',
      'run',
      '--project',
      'e2e',
      ...(spec ? [`e2e/${spec}.spec.ts`] : []),
      '--bail=1',
      '--reporter=json',
      `--outputFile=${report}`,
    ],
    {
      cwd: root,
      env: { ...process.env, AUTHLENS_DIST: dist, AUTHLENS_BROWSER: browser },
      stdio: 'ignore',
    },
  );
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return tests.find(({ status }) => status === 'failed')?.fullName;
}

const [browser = 'chromium', ...chosen] = process.argv.slice(2);
let missed = 0;
for (const target of targets.filter(({ only = browser }) => only === browser)) {
  if (chosen.length > 0 && !chosen.some((each) => target.name.includes(each))) continue;
  const mutant = without(target);
  const red = firstRed(mutant, browser, target.spec) ?? firstRed(mutant, browser, '');
  if (red === undefined) missed += 1;
  console.log(`${browser} without ${target.name}: ${red === undefined ? 'NO TEST TURNS RED' : `red: ${red}`}`);
}
process.exitCode = missed === 0 ? 0 : 1;
