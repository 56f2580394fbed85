/**
 * Records anew what a browser tells of the lab's rows: `npm run record -- [chromium|firefox] [row ...]`. Without a browser:
 * both. Without rows: all, and recordings of rows that are no more go. They lie in e2e/recorded/<browser>/<row>.jsonl.
 *
 * `npm run record -- --verdicts [chromium|firefox] [row ...]` records what the extension keeps of a row, bodies included, with
 * the verdicts that the lab's table expects: e2e/recorded/<browser>/verdicts/<row>.jsonl with DevTools open where `verdict` is
 * a cause without a sample in the corpus (scripts/corpus/covered.ts), <row>.alone.jsonl without DevTools where `alone` is one.
 * Each in a browser of its own. Without rows: all such. What is judged otherwise than expected is recorded all the same, and
 * the exit code is 1: `npm run corpus -- recorded [row]` judges it again.
 */
import { launchChromium } from '../e2e/drivers/chromium.ts';
import type { Driver, Launch } from '../e2e/drivers/driver.ts';
import { launchFirefox } from '../e2e/drivers/firefox.ts';
import { dropJudged, judgedRows, nameOf, writeJudged } from '../e2e/judged.ts';
import { expectedRecords, recordJudged } from '../e2e/judged-recorder.ts';
import type { LabCase } from '../e2e/lab/case.ts';
import { cases } from '../e2e/lab/cases.ts';
import { type Lab, startLab } from '../e2e/lab/lab.ts';
import { startRecorder } from '../e2e/recorder.ts';
import { type BrowserName, dropRecording, recordedRows, writeRecording } from '../e2e/recording.ts';
import { tidy } from '../e2e/tidy.ts';
import { tidyJudged } from '../e2e/tidy-judged.ts';
import { findBrowser } from './browsers.ts';
import { judgeRow, recordedWays } from './corpus/recorded.ts';
import { dist, sentence } from './project.ts';

const launchers: Readonly<Record<BrowserName, Launch>> = { chromium: launchChromium, firefox: launchFirefox };

const isBrowser = (word: string): word is BrowserName => word in launchers;

/** Gives the lab and a way to start browsers to `work`, and ends the lab after it. */
async function inLab(browser: BrowserName, work: (lab: Lab, start: () => Promise<Driver>) => Promise<void>) {
  const { executable } = await findBrowser(browser, { install: false });
  const lab = await startLab();
  const folder = process.env.AUTHLENS_DIST ?? dist;
  try {
    await work(lab, () => launchers[browser]({ dist: folder, executable, lab: lab.forBrowser }));
  } finally {
    await lab.close();
  }
}

/** Says what came of it; a failure makes the exit code 1, and the next one is tried. */
async function attempt(what: string, record: () => Promise<string>): Promise<void> {
  try {
    console.log(`${what}: ${await record()}`);
  } catch (error) {
    console.error(`${what}: ${sentence(error)}`);
    process.exitCode = 1;
  }
}

/** Records rows in one browser session. */
const recordEvents = (browser: BrowserName, rows: readonly LabCase[]) =>
  inLab(browser, async (lab, start) => {
    const driver = await start();
    try {
      const recorder = await startRecorder(driver, lab);
      for (const row of rows)
        await attempt(`${browser} ${row.id}`, async () => {
          const lines = tidy(await recorder.record(row));
          return `${lines.length} events, ${writeRecording(browser, row.id, lines)} bytes`;
        });
    } finally {
      await driver.close();
    }
  });

/** Each in a browser of its own: what an origin once asked for, or let in, changes what is kept of later rows. */
const recordVerdicts = (browser: BrowserName, rows: readonly LabCase[]) =>
  inLab(browser, async (lab, start) => {
    for (const row of rows)
      for (const way of recordedWays(row).filter((way) => expectedRecords(row, browser, way.devTools).length > 0))
        await attempt(`${browser} ${nameOf(way)}`, async () => {
          const driver = await start();
          try {
            const judged = tidyJudged(await recordJudged(driver, lab, row, way.devTools));
            const bytes = writeJudged(browser, way, judged);
            const differences = judgeRow(judged);
            if (differences.length > 0) throw new Error(`Recorded, but: ${differences.join('; ')}`);
            return `${judged.map(({ verdict = 'no refusal' }) => verdict).join(', ')}, ${bytes} bytes`;
          } finally {
            await driver.close();
          }
        });
  });

const rowOf = (id: string): LabCase | undefined => cases.find((row) => row.id === id);

/** Removes recordings of what is not recorded any more. */
function dropEvents(browser: BrowserName): void {
  for (const row of recordedRows(browser)) if (rowOf(row) === undefined) dropRecording(browser, row);
}

function dropVerdicts(browser: BrowserName): void {
  for (const which of judgedRows(browser)) {
    const row = rowOf(which.row);
    const isWanted = row && recordedWays(row).some((way) => way.devTools === which.devTools);
    if (!isWanted) dropJudged(browser, which);
  }
}

const flag = '--verdicts';
const words = process.argv.slice(2);
const ofVerdicts = words.includes(flag);
const [first = '', ...rest] = words.filter((word) => word !== flag);
const browsers = isBrowser(first) ? [first] : Object.keys(launchers).filter(isBrowser);
const named = isBrowser(first) || first === '' ? rest : [first, ...rest];
const unknown = named.filter((id) => rowOf(id) === undefined);
if (unknown.length > 0) throw new Error(`The lab has no row ${unknown.join(', ')}.`);

for (const browser of browsers) {
  const rows = cases.filter(({ id }) => named.length === 0 || named.includes(id));
  await (ofVerdicts ? recordVerdicts : recordEvents)(browser, rows);
  if (named.length === 0) (ofVerdicts ? dropVerdicts : dropEvents)(browser);
}
