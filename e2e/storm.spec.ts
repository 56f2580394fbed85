import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Surface, Tab } from './drivers/driver.ts';
import { until, untilItCameTo } from './drivers/until.ts';
import { type HeldServer, startHeldServer } from './held.ts';
import { hosts } from './lab/hosts.ts';
import { records, rowsWhen } from './reading.ts';
import { browserName, openSession } from './session.ts';

const session = openSession();

/** On a busy machine a storm takes minutes; one that stands still fails sooner. */
const LIMIT_MS = 600_000;

let server: HeldServer;
beforeAll(async () => {
  server = await startHeldServer();
});
afterAll(() => server.close());

/** DevTools stay closed in a storm: they would be the slowest part of it. */
const opened = (): Promise<Tab> => session.driver.newTab(session.lab.url(hosts.page));

const refuse = (tab: Tab, path: string): Promise<number> =>
  tab.evaluate(`fetch('${server.url(path)}').then(({ status }) => status)`);

/** Starts so many requests, a few at a time as pages do, and returns at once; `ended` tells how many did. */
const storm = (tab: Tab, count: number, path: string): Promise<void> =>
  tab.evaluate(`void (() => {
    let started = 0;
    globalThis.ended = 0;
    const next = async () => {
      while (started < ${count}) {
        started += 1;
        await fetch('${server.url(path)}').catch(() => {});
        ended += 1;
      }
    };
    for (let lane = 0; lane < 24; lane += 1) next();
  })()`);

const ended = (tab: Tab): Promise<number> => tab.evaluate('ended');

const stored = <T>(expression: string): Promise<T> =>
  session.driver.extension<T>(`browser.storage.session.get(null).then((all) => ${expression})`);

/** Counts of the groups of a tab, from its summary. */
const counts = ({ tabId }: Tab): Promise<number[]> =>
  stored(`(all['tab:${tabId}']?.slots ?? []).map(({ times = 1 }) => times)`);

/** The groups as the panel shows them: address and count. */
async function groups(tab: Tab): Promise<[string, number][]> {
  const panel: Surface = await session.driver.panel(tab);
  await rowsWhen(panel, 3);
  return (await records(panel, tab.tabId)).map(({ exchange, times = 1 }) => [
    new URL(exchange.rounds[0]?.url ?? '').pathname,
    times,
  ]);
}

describe(`a storm in ${browserName}`, { timeout: LIMIT_MS }, () => {
  test('of 10,000 refusals is one group with the right count; the rest is kept, and the badge is calm', async () => {
    const { driver } = session;
    const tab = await opened();
    await refuse(tab, '/before');
    await until(async () => (await driver.badge(tab)).text === '1', 'badge "1"');
    const badges: string[] = ['1'];
    const begin = Date.now();
    await storm(tab, 10_000, '/storm');
    const watched = async (): Promise<number> => {
      const { text } = await driver.badge(tab);
      if (badges.at(-1) !== text) badges.push(text);
      return ended(tab);
    };
    await untilItCameTo(10_000, watched, 'answers');
    const took = Date.now() - begin;
    await refuse(tab, '/after');
    await until(async () => (await counts(tab)).length === 3, 'three groups');
    await until(async () => (await driver.badge(tab)).text === '3', 'badge "3"');
    expect(badges).toEqual(['1', '2']);
    const bytes = await stored<number>('JSON.stringify(all).length');
    expect(bytes).toBeLessThan(100_000);
    expect(await groups(tab)).toEqual([
      ['/before', 1],
      ['/storm', 10_000],
      ['/after', 1],
    ]);
    console.log(`storm: 10,000 refusals in ${took} ms, ${bytes} bytes in storage.session`);
  });

  test('in which the background dies keeps what it had counted, and goes on in the same group', async () => {
    const { driver } = session;
    const tab = await opened();
    await refuse(tab, '/before');
    await storm(tab, 4_000, '/storm');
    await until(async () => ((await counts(tab))[1] ?? 0) > 200, 'a beginning storm');
    const [, before = 0] = await counts(tab);
    await driver.crashBackground();
    await untilItCameTo(4_000, () => ended(tab), 'answers');
    await refuse(tab, '/after');
    await until(async () => (await counts(tab)).length === 3, 'three groups');
    const all = await groups(tab);
    expect(all.map(([path]) => path)).toEqual(['/before', '/storm', '/after']);
    const [, [, after] = ['', 0]] = all;
    expect(after).toBeGreaterThan(before);
    expect(after).toBeLessThanOrEqual(4_000);
    console.log(`storm: killed after ${before} of 4,000, ${after} are counted`);
  });
});
