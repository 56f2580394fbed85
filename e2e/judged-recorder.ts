/** Records what the extension keeps of the lab's rows, with DevTools open or closed, and the verdicts that the rows expect. */
import { isDeepStrictEqual } from 'node:util';
import { bodiesKey } from '#core/keys.ts';
import type { StoredRecord } from '#core/messages.ts';
import type { Driver } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import type { Judged } from './judged.ts';
import type { Expectation, ExpectedRecord, LabCase } from './lab/case.ts';
import { hosts } from './lab/hosts.ts';
import type { Lab } from './lab/lab.ts';
import { goesAway, perform } from './perform.ts';
import {
  asExpected,
  bare,
  expectedVerdict,
  isOfDevTools,
  isSentinel,
  nextNumber,
  type Reader,
  recordsFrom,
  sendSentinel,
  stored,
  verdictOf,
} from './reading.ts';
import type { BrowserName } from './recording.ts';

/** What a row expects in this browser, with DevTools open or closed. */
export function expectedRecords(
  { expect, firefox }: LabCase,
  browser: BrowserName,
  devTools: boolean,
): readonly ExpectedRecord[] {
  const { records }: Expectation = { ...expect, ...(browser === 'firefox' && firefox) };
  if (devTools) return records;
  return records.filter((record) => !isOfDevTools(record) && (record.aloneIn ?? browser) === browser);
}

/** Verdicts after it. */
export const expectedVerdicts = (
  expected: readonly ExpectedRecord[],
  kept: readonly StoredRecord[],
  devTools: boolean,
): readonly (string | undefined)[] => expected.map((record, index) => expectedVerdict(record, kept[index], devTools));

/** Without DevTools less is known: then only the verdicts tell whether it is what the row means. */
const isAsExpected = (
  expected: readonly ExpectedRecord[],
  kept: readonly StoredRecord[],
  devTools: boolean,
): boolean =>
  devTools ? isDeepStrictEqual(kept.map(asExpected), expected.map(bare)) : kept.length === expected.length;

/** For a verdict that is not yet the expected one, and for bodies, which come last; of some answers DevTools has none. */
const limits = { verdicts: 20_000, bodies: 3_000 };

/**
 * Runs one row in a tab of its own.
 * @returns what was kept, not yet tidied (tidy-judged.ts), and the verdicts that the row expects of it
 * @throws Error where other records are kept than the row expects
 */
export async function recordJudged(
  driver: Driver,
  lab: Lab,
  row: LabCase,
  devTools: boolean,
): Promise<readonly Judged[]> {
  const expected = expectedRecords(row, driver.name, devTools);
  const tab = await driver.newTab(lab.url(hosts.page));
  const reader: Reader = devTools
    ? await driver.panel(tab)
    : { evaluate: (expression) => driver.extension(expression) };
  const sender = goesAway(row) ? await driver.newTab(lab.url(hosts.page)) : tab;
  const first = await nextNumber(reader);
  await perform(tab, lab, row);
  await sendSentinel(sender, reader, lab);

  const read = async () => (await recordsFrom(reader, tab.tabId, first)).filter((record) => !isSentinel(record));
  const isWhole = async () => {
    const kept = await read();
    const verdicts = kept.map((record) => verdictOf(record, kept));
    const wanted = expectedVerdicts(expected, kept, devTools);
    return isAsExpected(expected, kept, devTools) && isDeepStrictEqual(verdicts, wanted);
  };
  await until(isWhole, 'records and verdicts as expected', limits.verdicts).catch(() => undefined);
  const isTold = async ({ tabId, n }: StoredRecord) => (await stored(reader, bodiesKey(tabId, n))) !== undefined;
  const areTold = async () => (await Promise.all((await read()).map(isTold))).every(Boolean);
  if (devTools) await until(areTold, 'bodies of all records', limits.bodies).catch(() => undefined);

  const kept = await read();
  if (!isAsExpected(expected, kept, devTools)) {
    const found = kept.map((record) => ({ ...asExpected(record), verdict: verdictOf(record, kept) }));
    throw new Error(`Kept was ${JSON.stringify(found)}`);
  }
  if (sender !== tab) await sender.close();
  await tab.close();
  return expectedVerdicts(expected, kept, devTools).flatMap((verdict, index) => {
    const record = kept[index];
    return record ? { ...(verdict !== undefined && { verdict }), record } : [];
  });
}
