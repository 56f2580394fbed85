/** What DevTools adds while it is open, in the real browser. */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { bodiesKey } from '#core/keys.ts';
import type { Bodies, StoredRecord } from '#core/messages.ts';
import { sentHeader } from '#core/sent.ts';
import type { Surface, Tab } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { user } from './lab/basic.ts';
import { hosts } from './lab/hosts.ts';
import { nextNumber, recordOf, records, recordsFrom, sendSentinel, stored, untilDevToolsTell } from './reading.ts';
import { browserName, openSession } from './session.ts';

const session = openSession();

/** A tab on a page that does nothing of its own, so that no other request is mixed in. */
async function openPage(): Promise<Tab> {
  return session.driver.newTab(session.lab.url(hosts.page, '/fine'));
}

const ask = (tab: Tab, path: string, init: RequestInit = {}): Promise<number> =>
  tab.evaluate(
    `fetch('${session.lab.url(hosts.api, path)}', ${JSON.stringify({ credentials: 'omit', ...init })})
      .then(async (response) => (await response.text(), response.status))`,
  );

/** Waits until DevTools has added to a record. */
const bodiesOf = (reader: Surface, { tabId, n }: StoredRecord): Promise<Bodies> =>
  until(() => stored<Bodies>(reader, bodiesKey(tabId, n)), `bodies of record ${n}`);

async function onlyRecord(reader: Surface, tab: Tab): Promise<StoredRecord> {
  const [record, ...more] = await until(async () => {
    const found = await records(reader, tab.tabId);
    return found.length > 0 && found;
  }, 'a record');
  expect(more).toEqual([]);
  if (record === undefined) throw new Error('No record.');
  return record;
}

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

test('the body of a refusal, and the form that was refused', async () => {
  const tab = await openPage();
  const panel = await session.driver.panel(tab);
  const body = 'city=Turin&api_key=lab-key-of-nobody';
  expect(await ask(tab, '/weather', { method: 'POST', headers: form, body })).toBe(401);
  const record = await onlyRecord(panel, tab);
  expect(await bodiesOf(panel, record)).toEqual({
    request: { text: body, mimeType: 'application/x-www-form-urlencoded' },
    response: { text: '{"message":"Invalid API key"}', mimeType: 'application/json' },
    of: record.exchange.requestId,
  });
  await tab.close();
});

test('two equal refusals at once: the body is of the group', async () => {
  const tab = await openPage();
  const panel = await session.driver.panel(tab);
  const url = session.lab.url(hosts.api, '/admin');
  // Past the cache: there Chromium would hold the second one back until the first has its answer.
  const one = `fetch('${url}', { credentials: 'omit', cache: 'no-store' }).then((response) => response.text())`;
  await tab.evaluate(`Promise.all([${one}, ${one}])`);
  const record = await onlyRecord(panel, tab);
  expect(await bodiesOf(panel, record)).toEqual({
    response: { text: '{"message":"Only administrators may see this."}', mimeType: 'application/json' },
    ofGroup: true,
  });
  await sendSentinel(tab, panel, session.lab);
  const [group] = await records(panel, tab.tabId);
  expect(group?.times).toBe(2);
  await tab.close();
});

test('with DevTools closed nothing is added', async () => {
  const tab = await openPage();
  const other = await openPage();
  const reader = await session.driver.panel(other);
  expect(await ask(tab, '/admin')).toBe(403);
  const record = await onlyRecord(reader, tab);
  // What the other tab's DevTools tell comes later than what this one's would.
  expect(await ask(other, '/admin')).toBe(403);
  await bodiesOf(reader, await onlyRecord(reader, other));
  expect(await stored(reader, bodiesKey(record.tabId, record.n))).toBeUndefined();
  const [round] = record.exchange.rounds;
  expect(round?.sent.state === 'seen' && round.sent.value.some(({ by }) => by !== undefined)).toBe(false);
  await tab.close();
  await other.close();
});

test('credentials that the browser brings along by itself are seen, and so is their absence', async () => {
  const { driver, lab } = session;
  const tab = await openPage();
  const panel = await driver.panel(tab);
  /** What is kept of the Authorization field of a refused request, after DevTools has told of it. */
  const authorization = async (path: string, credentials: RequestCredentials) => {
    const first = await nextNumber(panel);
    const url = lab.url(hosts.api, path);
    await tab.evaluate(`fetch('${url}', { credentials: '${credentials}' }).then((response) => response.text())`);
    const find = () => recordOf(panel, tab.tabId, first, path);
    await bodiesOf(panel, await until(find, `record of ${path}`));
    const exchange = (await find())?.exchange;
    const round = exchange?.rounds[0];
    if (exchange === undefined || round?.sent.state !== 'seen') throw new Error(`Nothing was seen of ${path}.`);
    const line = round.sent.value.find(({ name }) => name.toLowerCase() === 'authorization');
    return { observed: sentHeader(exchange, round, 'authorization'), by: line?.by };
  };
  const login = `${user.name}:${user.password}`;
  await tab.goto(lab.url(hosts.api, '/reports').replace('//', `//${login}@`));
  await tab.until(`document.body?.innerText.includes('reports') && !document.body.innerText.includes('Wrong')`);
  await untilDevToolsTell(tab, panel, lab);
  expect(await authorization('/admin', 'same-origin')).toEqual({
    observed: { state: 'seen', value: [`Basic ${btoa(login)}`] },
    by: browserName === 'firefox' ? undefined : 'devtools',
  });
  expect(await authorization('/sentinel', 'omit')).toEqual({ observed: { state: 'absent' }, by: undefined });
  await tab.close();
});

test('what a body refuses with 200: one row for the same again, and healed when all of it has gone well', async () => {
  const { driver, lab } = session;
  const tab = await openPage();
  const panel = await driver.panel(tab);
  await untilDevToolsTell(tab, panel, lab);
  const first = await nextNumber(panel);
  const orders = (body: string, headers = {}): Promise<number> =>
    ask(tab, '/bodies/orders', { method: 'POST', headers: { ...form, ...headers }, body });
  const kept = async () =>
    (await recordsFrom(panel, tab.tabId, first)).map(({ exchange, weight, times = 1 }) => [
      exchange.refusal,
      weight,
      times,
    ]);
  const untilKept = (...expected: readonly [string, StoredRecord['weight'], number][]) =>
    until(async () => isDeepStrictEqual(await kept(), expected), `records ${JSON.stringify(expected)}`).catch(
      async () => expect(await kept()).toEqual(expected),
    );
  await orders('page=1');
  await untilKept(['tokenexpired', 'refused', 1]);
  await orders('page=2');
  await untilKept(['tokenexpired', 'refused', 2]);
  const refreshed = { 'X-API-Key': 'refreshed' };
  await orders('page=1', refreshed);
  // Told after it: then it has healed nothing.
  await ask(tab, '/bodies/slack', { method: 'POST' });
  await untilKept(['tokenexpired', 'refused', 2], ['notauthed', 'refused', 1]);
  await orders('page=2', refreshed);
  await untilKept(['tokenexpired', 'healed', 2], ['notauthed', 'refused', 1]);
  await tab.close();
});
