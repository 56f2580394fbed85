/** What a browser told of one row of the lab, as it lies in recorded/: one event per line (JSON Lines). */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '#core/exchange.ts';

/** The listeners of src/browser/capture.ts in the order in which it registers them: Firefox replays in this order. */
export const networkEvents = [
  'onSendHeaders',
  'onHeadersReceived',
  'onAuthRequired',
  'onBeforeRedirect',
  'onResponseStarted',
  'onCompleted',
  'onErrorOccurred',
] as const;

export type NetworkEvent = (typeof networkEvents)[number];

/** `heard`: the extension's own clock when it was told. */
export interface NetworkLine {
  readonly event: NetworkEvent;
  readonly heard: Instant;
  /** As webRequest gave it, but for what tidy.ts says. */
  readonly details: Readonly<Record<string, unknown>> & {
    readonly requestId: string;
    readonly tabId: number;
    readonly timeStamp: Instant;
    readonly url: string;
    readonly method: string;
  };
}

/** tabs.onUpdated, which tells when a page begins. */
export interface TabLine {
  readonly event: 'onUpdated';
  readonly heard: Instant;
  readonly details: { readonly tabId: number; readonly change: { readonly status?: string; readonly url?: string } };
}

export type Line = NetworkLine | TabLine;

export type BrowserName = 'chromium' | 'firefox';

export const isNetwork = (line: Line): line is NetworkLine => line.event !== 'onUpdated';

const folder = (browser: BrowserName): string => join(import.meta.dirname, 'recorded', browser);

const ending = '.jsonl';

const fileOf = (browser: BrowserName, row: string): string => join(folder(browser), `${row}${ending}`);

/** Rows of the lab that have been recorded. */
export function recordedRows(browser: BrowserName): string[] {
  if (!existsSync(folder(browser))) return [];
  const files = readdirSync(folder(browser)).filter((name) => name.endsWith(ending));
  return files.map((name) => name.replace(ending, ''));
}

/** @throws Error (ENOENT) where the row has not been recorded */
export function readRecording(browser: BrowserName, row: string): readonly Line[] {
  const text = readFileSync(fileOf(browser, row), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** @returns the size of the file in bytes */
export function writeRecording(browser: BrowserName, row: string, lines: readonly Line[]): number {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  mkdirSync(folder(browser), { recursive: true });
  writeFileSync(fileOf(browser, row), text);
  return Buffer.byteLength(text);
}

/** Removes the recording of a row that is no more. */
export function dropRecording(browser: BrowserName, row: string): void {
  rmSync(fileOf(browser, row));
}
