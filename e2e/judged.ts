/**
 * What the extension kept of one row of the lab, with the bodies that DevTools told, and the verdict that each record must
 * have, as it lies in recorded/<browser>/verdicts/: one record per line (JSON Lines), in order of their start.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredRecord } from '#core/messages.ts';
import type { BrowserName } from './recording.ts';

export interface Judged {
  /** The first finding; missing for what is no refusal. */
  readonly verdict?: string;
  readonly record: StoredRecord;
}

/** A row of the lab, run with DevTools open, or closed ("alone"). */
export interface JudgedRow {
  readonly row: string;
  readonly devTools: boolean;
}

const folder = (browser: BrowserName): string => join(import.meta.dirname, 'recorded', browser, 'verdicts');

const ending = '.jsonl';

/** Says which it is: "storm", "storm.alone". */
export const nameOf = ({ row, devTools }: JudgedRow): string => (devTools ? row : `${row}.alone`);

const fileOf = (browser: BrowserName, which: JudgedRow): string => join(folder(browser), `${nameOf(which)}${ending}`);

/** What has been recorded. */
export function judgedRows(browser: BrowserName): JudgedRow[] {
  if (!existsSync(folder(browser))) return [];
  const names = readdirSync(folder(browser)).sort();
  return names.map((name) => {
    const [row = '', alone] = name.slice(0, -ending.length).split('.');
    return { row, devTools: alone === undefined };
  });
}

/** @throws Error (ENOENT) where the row has not been recorded */
export function readJudged(browser: BrowserName, which: JudgedRow): readonly Judged[] {
  const lines = readFileSync(fileOf(browser, which), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Judged);
}

/** @returns the size of the file in bytes */
export function writeJudged(browser: BrowserName, which: JudgedRow, judged: readonly Judged[]): number {
  const text = judged.map((each) => `${JSON.stringify(each)}\n`).join('');
  mkdirSync(folder(browser), { recursive: true });
  writeFileSync(fileOf(browser, which), text);
  return Buffer.byteLength(text);
}

/** Removes a recording whose row is no more. */
export function dropJudged(browser: BrowserName, which: JudgedRow): void {
  rmSync(fileOf(browser, which));
}
