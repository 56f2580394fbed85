import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Surface, Tab } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { type HeldServer, startHeldServer } from './held.ts';
import { hosts } from './lab/hosts.ts';
import { records, rowsWhen } from './reading.ts';
import { browserName, openSession } from './session.ts';

const session = openSession();

let server: HeldServer;
beforeAll(async () => {
  server = await startHeldServer();
});
afterAll(() => server.close());

async function opened(): Promise<{ tab: Tab; panel: Surface }> {
  const tab = await session.driver.newTab(session.lab.url(hosts.page));
  return { tab, panel: await session.driver.panel(tab) };
}

const refuse = (tab: Tab, path: string): Promise<number> =>
  tab.evaluate(`fetch('${server.url(path)}').then(({ status }) => status)`);

/** Starts so many requests, a few at a time as pages do, and returns at once; `document.title` counts their ends. */
const storm = (tab: Tab, count: number, path: string): Promise<void> =>
  tab.evaluate(`void (() => {
    let started = 0, ended = 0;
    const next = async () => {
      while (started < ${count}) {
        started += 1;
        await fetch('${server.url(path)}').catch(() => {});
        ended += 1;
        if (ended === ${count}) document.title = 'over';
      }
    };
    for (let lane = 0; lane < 24; lane += 1) next();
  })()`);

/** The groups of a tab: address and count. */
const groups = async (panel: Surface, { tabId }: Tab): Promise<[string, number][]> =>
  (await records(panel, tabId)).map(({ exchange, times = 1 }) => [
    new URL(exchange.rounds[0]?.url ?? '').pathname,
    times,
  ]);

const bytesInUse = `(globalThis.browser ?? chrome).storage.session.get(null).then((all) => JSON.stringify(all).length)`;

describe(`a storm in ${browserName}`, () => {
  test('of 10,000 refusals is one group with the right count; the rest is kept, and the badge is calm', async () => {
    const { driver } = session;
    const { tab, panel } = await opened();
    await refuse(tab, '/before');
    await rowsWhen(panel, 1);
    await driver.extension(
      `(globalThis.paints = 0, browser.storage.session.onChanged.addListener(() => { globalThis.paints += 1; }))`,
    );
    const begin = Date.now();
    await storm(tab, 10_000, '/storm');
    const badges = new Set<string>();
    await until(
      async () => {
        badges.add((await driver.badge(tab)).text);
        return tab.evaluate(`document.title === 'over'`);
      },
      'end of the storm',
      55_000,
    );
    const took = Date.now() - begin;
    await refuse(tab, '/after');
    await rowsWhen(panel, 3);
    expect(await groups(panel, tab)).toEqual([
      ['/before', 1],
      ['/storm', 10_000],
      ['/after', 1],
    ]);
    await until(async () => (await driver.badge(tab)).text === '3', 'badge "3"');
    // Before the first of the storm was kept it was "1".
    expect([...badges].filter((text) => text !== '1' && text !== '2')).toEqual([]);
    const bytes = await panel.evaluate<number>(bytesInUse);
    expect(bytes).toBeLessThan(100_000);
    const writes = await driver.extension<number>('globalThis.paints');
    console.log(`storm: 10,000 refusals in ${took} ms, ${writes} writes, ${bytes} bytes in storage.session`);
  });

  test('during which the worker dies keeps what it had counted, and goes on in the same group', async () => {
    const { driver } = session;
    const { tab, panel } = await opened();
    await refuse(tab, '/before');
    await storm(tab, 3_000, '/storm');
    const counted = async (): Promise<number> => (await groups(panel, tab))[1]?.[1] ?? 0;
    await until(async () => (await counted()) > 200, 'a beginning storm');
    const before = await counted();
    await driver.killBackground();
    await tab.until(`document.title === 'over'`, 'end of the storm', 50_000);
    await refuse(tab, '/after');
    await rowsWhen(panel, 3);
    const all = await groups(panel, tab);
    expect(all.map(([path]) => path)).toEqual(['/before', '/storm', '/after']);
    const after = all[1]?.[1] ?? 0;
    expect(after).toBeGreaterThan(before);
    expect(after).toBeLessThanOrEqual(3_000);
    console.log(`storm: killed after ${before}, ${after} of 3,000 counted`);
  }, 90_000);
});
