import { join } from 'node:path';
import type { BrowserKind } from './candidates.ts';
import { build } from './project.ts';

/** One thing that `npm test` runs. */
export interface Suite {
  readonly name: string;
  readonly command: string;
  /** All limits together stay below the hour that CI has. */
  readonly limitMinutes: number;
  /** How its passes and failures are counted. Default: the exit code is one test. */
  readonly count?: 'lines' | { readonly vitestReport: string };
  /** It needs this browser: found or installed first, and passed on in the environment. */
  readonly browser?: BrowserKind;
  /** It must name this file and leave a picture there. */
  readonly picture?: string;
}

const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];

function vitest(project: string, result: string): Pick<Suite, 'command' | 'count'> {
  const vitestReport = join(build, 'results', `${result}.json`);
  const reporters = `--reporter=default --reporter=json --outputFile.json="${vitestReport}"`;
  return { command: `vitest run --project ${project} ${reporters}`, count: { vitestReport } };
}

/** All suites, in the order in which they run: what is quick to fail comes first. */
export const suites: readonly Suite[] = [
  { name: 'format and lint', command: 'biome ci --colors=off .', limitMinutes: 2 },
  { name: 'types', command: 'npm run types', limitMinutes: 3 },
  { name: 'unit', ...vitest('unit', 'unit'), limitMinutes: 5 },
  { name: 'dead code', command: 'knip', limitMinutes: 2 },
  { name: 'build', command: 'vite build', limitMinutes: 2 },
  { name: 'bundle check', command: 'tsx scripts/check-dist.ts', count: 'lines', limitMinutes: 1 },
  { name: 'pack', command: 'npm run pack', limitMinutes: 1 },
  { name: 'store lint', command: 'tsx scripts/store-lint.ts', limitMinutes: 4 },
  ...BROWSERS.map((browser) => ({
    name: `${browser} end to end`,
    ...vitest('e2e', browser),
    browser,
    limitMinutes: 15,
  })),
  ...BROWSERS.map((browser) => ({
    name: `npm start in ${browser}`,
    command: `npm start -- --once --${browser}`,
    browser,
    picture: `build/screenshots/panel-${browser}.png`,
    limitMinutes: 3,
  })),
];
