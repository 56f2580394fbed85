/** The engines that judge: the one of the panel, and Node. The core is built as the extension is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../../browsers.ts';
import { root } from '../../project.ts';
import type { Judging } from './judging.ts';

/** tsx leaves alone what is in node_modules: what it makes of code is much slower. */
const outDir = join(root, 'node_modules/.cache/authlens-bench-verdicts');
const built = join(outDir, 'judging.js');

/** Must come first. */
export const buildJudging = (): Promise<unknown> =>
  build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      lib: { entry: join(root, 'scripts/bench/verdicts/judging.ts'), formats: ['es'], fileName: () => 'judging.js' },
      outDir,
      emptyOutDir: true,
      target: ['chrome140', 'firefox140'],
      minify: 'oxc',
    },
  });

export async function inNode(rounds: number): Promise<Judging> {
  await import(pathToFileURL(built).href);
  const { measureVerdicts } = globalThis as unknown as { measureVerdicts(rounds: number): Judging };
  return measureVerdicts(rounds);
}

/** @returns also the browser's version */
export async function inChromium(rounds: number): Promise<Judging & { readonly version: string }> {
  const { executable } = await findBrowser('chromium', { install: false });
  const browser = await chromium.launch({
    executablePath: executable,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: readFileSync(built, 'utf8'), type: 'module' });
    await page.waitForFunction('globalThis.measureVerdicts !== undefined');
    const judging = await page.evaluate<Judging>(`measureVerdicts(${rounds})`);
    return { ...judging, version: browser.version() };
  } finally {
    await browser.close();
  }
}
