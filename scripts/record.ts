/**
 * Records anew what a browser tells of the lab's rows: `npm run record -- [chromium|firefox] [row ...]`. Without a browser:
 * both. Without rows: all, and recordings of rows that are no more go.
 */
import { launchChromium } from '../e2e/drivers/chromium.ts';
import type { Launch } from '../e2e/drivers/driver.ts';
import { launchFirefox } from '../e2e/drivers/firefox.ts';
import type { LabCase } from '../e2e/lab/case.ts';
import { cases } from '../e2e/lab/cases.ts';
import { startLab } from '../e2e/lab/lab.ts';
import { startRecorder } from '../e2e/recorder.ts';
import { type BrowserName, dropRecording, recordedRows, writeRecording } from '../e2e/recording.ts';
import { tidy } from '../e2e/tidy.ts';
import { findBrowser } from './browsers.ts';
import { dist, sentence } from './project.ts';

const launchers: Readonly<Record<BrowserName, Launch>> = { chromium: launchChromium, firefox: launchFirefox };

const isBrowser = (word: string): word is BrowserName => word in launchers;

/** Records rows in one browser session. @returns rows that could not be recorded */
async function record(browser: BrowserName, rows: readonly LabCase[]): Promise<string[]> {
  const failed: string[] = [];
  const { executable } = await findBrowser(browser, { install: false });
  const lab = await startLab();
  try {
    const folder = process.env.AUTHLENS_DIST ?? dist;
    const driver = await launchers[browser]({ dist: folder, executable, lab: lab.forBrowser });
    try {
      const recorder = await startRecorder(driver, lab);
      for (const row of rows) {
        try {
          const lines = tidy(await recorder.record(row));
          const bytes = writeRecording(browser, row.id, lines);
          console.log(`${browser} ${row.id}: ${lines.length} events, ${bytes} bytes`);
        } catch (error) {
          console.error(`${browser} ${row.id}: ${sentence(error)}`);
          failed.push(row.id);
        }
      }
    } finally {
      await driver.close();
    }
  } finally {
    await lab.close();
  }
  return failed;
}

const [first = '', ...rest] = process.argv.slice(2);
const browsers = isBrowser(first) ? [first] : Object.keys(launchers).filter(isBrowser);
const named = isBrowser(first) || first === '' ? rest : [first, ...rest];
const unknown = named.filter((id) => !cases.some((each) => each.id === id));
if (unknown.length > 0) throw new Error(`The lab has no row ${unknown.join(', ')}.`);

for (const browser of browsers) {
  const failed = await record(
    browser,
    cases.filter(({ id }) => named.length === 0 || named.includes(id)),
  );
  if (failed.length > 0) process.exitCode = 1;
  const gone = recordedRows(browser).filter((row) => !cases.some(({ id }) => id === row));
  if (named.length === 0) for (const row of gone) dropRecording(browser, row);
}
