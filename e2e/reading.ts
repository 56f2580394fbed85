/** Reads what the extension shows and keeps: rows and words from the real panel, records through its document. */
import { parseChallenges } from '#core/challenge.ts';
import { diagnose } from '#core/diagnose.ts';
import type { Exchange } from '#core/exchange.ts';
import { bodiesKey, headKey, tabKey } from '#core/keys.ts';
import type { Head, StoredRecord, TabSummary } from '#core/messages.ts';
import { preflightOf } from '#core/preflight.ts';
import { answeredRound, challengeLines, finalStatus } from '#core/relevance.ts';
import { sentHeader } from '#core/sent.ts';
import { assembler } from '#core/snapshot.ts';
import { questionOf } from '#ui/verdict/context.ts';
import type { Surface, Tab } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import type { ExpectedRecord } from './lab/case.ts';
import { hosts } from './lab/hosts.ts';
import type { Lab } from './lab/lab.ts';

/** One row of the panel's list, as a person reads it. */
export interface Row {
  readonly n: number;
  readonly status: string;
  readonly method: string;
  readonly request: string;
}

const rowsExpression = `[...document.querySelectorAll('[data-row]')].map((row) => ({
  n: Number(row.dataset.n),
  status: row.querySelector('.status').textContent,
  method: row.querySelector('.method').textContent,
  request: row.querySelector('.request').textContent,
}))`;

/** The rows of the list, from top to bottom. */
export const rows = (panel: Surface): Promise<Row[]> => panel.evaluate<Row[]>(rowsExpression);

/** Waits until the list shows this many rows. */
export async function rowsWhen(panel: Surface, count: number): Promise<Row[]> {
  let seen: Row[] = [];
  try {
    return await until(async () => {
      seen = await rows(panel);
      return seen.length === count && seen;
    }, `list of ${count} rows`);
  } catch (error) {
    throw new Error(`${(error as Error).message}; the list was ${JSON.stringify(seen)}`);
  }
}

/** Opens the detail of a row and gives its text. */
export async function detailOf(panel: Surface, n: number): Promise<string> {
  await panel.click(`[data-row][data-n="${n}"]`);
  await panel.until(`document.querySelector('[data-row][data-n="${n}"]')?.getAttribute('aria-selected') === 'true'`);
  return panel.text('[data-detail]');
}

/** What can run code in a document of the extension: the panel, or its own page while DevTools is closed. */
export type Reader = Pick<Surface, 'evaluate'>;

const api = '(globalThis.browser ?? chrome)';

const byStart = (a: StoredRecord, b: StoredRecord): number => a.exchange.startedAt - b.exchange.startedAt || a.n - b.n;

/** The records of a tab, in order of their start, as the panel has them from storage.session. */
export async function records(reader: Reader, tabId: number): Promise<StoredRecord[]> {
  const all = await reader.evaluate<Record<string, unknown>>(`${api}.storage.session.get(null)`);
  const kept = (all[tabKey(tabId)] ?? { tabId, slots: [] }) as TabSummary;
  return [...assembler()(kept, (key) => all[key])].sort(byStart);
}

/** Number of the next record: what is kept later has it, or a higher one. */
export async function nextNumber(reader: Reader): Promise<number> {
  const { head } = await reader.evaluate<{ head?: Head }>(`${api}.storage.session.get('${headKey}')`);
  return head?.next ?? 0;
}

/** The records of a tab and those without a tab, from number `first` on, in order of their start. */
export async function recordsFrom(reader: Reader, tabId: number, first: number): Promise<StoredRecord[]> {
  const all = [...(await records(reader, tabId)), ...(await records(reader, -1))];
  return all.filter(({ n }) => n >= first).sort(byStart);
}

/**
 * The record, from number `first` on, of a request for this path. What was asked for before may be kept only now: that
 * a record is the next one says nothing.
 */
export async function recordOf(
  reader: Reader,
  tabId: number,
  first: number,
  path: string,
): Promise<StoredRecord | undefined> {
  const isOfPath = ({ exchange }: StoredRecord): boolean => exchange.rounds[0]?.url.endsWith(path) ?? false;
  return (await recordsFrom(reader, tabId, first)).find(isOfPath);
}

/** What is kept of a tab; an empty summary where that is nothing. */
export async function summary(reader: Reader, tabId: number): Promise<TabSummary> {
  return (await stored<TabSummary>(reader, tabKey(tabId))) ?? { tabId, slots: [] };
}

const watched = ['authorization', 'cookie', 'x-api-key'];

function sends(exchange: Exchange): string[] {
  const round = answeredRound(exchange);
  return round ? watched.filter((name) => sentHeader(exchange, round, name).state === 'seen') : [];
}

/** The first finding of a record that counts as refused. */
export function verdictOf(record: StoredRecord, all: readonly StoredRecord[]): string | undefined {
  if (record.weight === 'quiet' || record.weight === 'waiting') return undefined;
  return diagnose(...questionOf(record, record.exchange, all))[0]?.cause;
}

/** A record in the words of the lab's table, so that both can be compared whole. */
export function asExpected({ exchange, weight, times = 1 }: StoredRecord): ExpectedRecord {
  const round = answeredRound(exchange) ?? exchange.rounds.at(-1);
  if (round === undefined) throw new Error('A record without any round.');
  const { hostname, pathname } = new URL(round.url);
  const lines = challengeLines(round).map(({ value }) => value);
  const killed = preflightOf(exchange);
  return {
    method: round.method,
    host: hostname,
    path: pathname,
    status: finalStatus(exchange) ?? 0,
    weight,
    rounds: exchange.rounds.map(({ response }) => (response.state === 'seen' ? response.value.status : 0)),
    sends: sends(exchange),
    challenges: parseChallenges(lines).challenges.map(({ scheme }) => scheme),
    ...(killed !== undefined && { preflightOf: killed }),
    ...(exchange.tabId === -1 && { tabless: true }),
    ...(times > 1 && { times }),
    ...(exchange.refusal !== undefined && { refusal: exchange.refusal }),
  };
}

/** What a row expects of a record besides its verdict. */
export const bare = ({ verdict: _, alone: _a, aloneIn: _in, blind: _b, ...record }: ExpectedRecord): ExpectedRecord =>
  record;

/**
 * The verdict that a row expects.
 * @param kept what there is of it
 */
export function expectedVerdict(
  { verdict, alone, blind }: ExpectedRecord,
  kept: StoredRecord | undefined,
  devTools: boolean,
): string | undefined {
  const isBlind = kept?.exchange.blindTo.includes('authorization') ?? false;
  if (isBlind && blind !== undefined && !(devTools && alone !== undefined)) return blind;
  return devTools ? verdict : (alone ?? verdict);
}

/** Only DevTools tells that it was refused at all. */
export const isOfDevTools = ({ refusal }: ExpectedRecord): boolean => refusal !== undefined;

const sentinelPath = '/sentinel';

/** Is this the record of the sentinel request? */
export const isSentinel = ({ exchange }: StoredRecord): boolean =>
  exchange.rounds[0]?.url.endsWith(sentinelPath) ?? false;

/**
 * Makes one more refused request and waits until it is kept. What came before it is then written too, for there is one
 * writer: this is how a test knows that nothing more will come, without waiting for a time.
 */
export async function sendSentinel(tab: Tab, reader: Reader, lab: Lab): Promise<void> {
  const url = lab.url(hosts.api, sentinelPath);
  await tab.evaluate(`fetch('${url}', { credentials: 'omit' }).then((response) => response.status)`);
  await until(async () => (await records(reader, tab.tabId)).some(isSentinel), 'record of the sentinel request');
}

/** What lies under a key of storage.session. */
export async function stored<T>(reader: Reader, key: string): Promise<T | undefined> {
  const found = await reader.evaluate<Record<string, T>>(`${api}.storage.session.get('${key}')`);
  return found[key];
}

/**
 * Right after it was opened, and after a navigation to another site, DevTools may miss what is asked for (measured in
 * Firefox): asks the API for /weather, which refuses, until they tell of it.
 */
export async function untilDevToolsTell(tab: Tab, panel: Surface, lab: Lab): Promise<void> {
  const path = '/weather';
  const first = await nextNumber(panel);
  const isTold = async (): Promise<boolean> => {
    const record = await recordOf(panel, tab.tabId, first, path);
    return record !== undefined && (await stored(panel, bodiesKey(record.tabId, record.n))) !== undefined;
  };
  const url = lab.url(hosts.api, path);
  await until(async () => {
    await tab.evaluate(`fetch('${url}', { credentials: 'omit', cache: 'no-store' }).then((answer) => answer.text())`);
    return until(isTold, 'bodies', 1_500).catch(() => false);
  }, 'DevTools that tell');
}
