import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from './drivers/until.ts';
import { type HeldServer, startHeldServer } from './held.ts';
import { hosts } from './lab/hosts.ts';
import { detailOf, records, rowsWhen, sendSentinel } from './reading.ts';
import { openSession } from './session.ts';

const session = openSession();

let server: HeldServer;
beforeAll(async () => {
  server = await startHeldServer();
});
afterAll(() => server.close());

test('a record survives the death of the worker; the open panel and the popup follow on', async () => {
  const { driver, lab } = session;
  const tab = await driver.newTab(lab.url(hosts.page));
  const panel = await driver.panel(tab);
  const refuse = (path: string): Promise<number> =>
    tab.evaluate(`fetch('${lab.url(hosts.api, path)}', { credentials: 'omit' }).then(({ status }) => status)`);

  expect(await refuse('/admin')).toBe(403);
  await rowsWhen(panel, 1);
  await driver.killBackground();
  expect(await driver.backgroundAlive()).toBe(false);
  expect(await records(panel, tab.tabId)).toHaveLength(1);

  expect(await refuse('/orders')).toBe(401);
  await rowsWhen(panel, 2);
  await until(async () => (await driver.badge(tab)).text === '2', 'badge "2"');

  const popup = await driver.popup(tab);
  await popup.until(`document.querySelector('[data-sentence]')?.textContent.includes('2')`);
  await driver.killBackground();
  expect(await refuse('/weather')).toBe(401);
  await popup.until(`document.querySelector('[data-sentence]')?.textContent.includes('3')`, 'popup that follows on');
  await rowsWhen(panel, 3);
});

test('the panel shows failures from before DevTools was opened', async () => {
  const { driver, lab } = session;
  const tab = await driver.newTab(lab.url(hosts.page, '/members'));
  await until(async () => (await driver.badge(tab)).text === '1', 'badge "1"');
  const panel = await driver.panel(tab);
  const [row] = await rowsWhen(panel, 1);
  expect(row).toMatchObject({ status: '401', method: 'GET' });
});

test('the badge is gone after the next navigation, and the popup says that nothing is wrong', async () => {
  const { driver, lab } = session;
  const tab = await driver.newTab(lab.url(hosts.page, '/members'));
  await until(async () => (await driver.badge(tab)).text === '1', 'badge "1"');
  await tab.goto(lab.url(hosts.page));
  await until(async () => (await driver.badge(tab)).text === '', 'no badge');
  const popup = await driver.popup(tab);
  await popup.until(`document.querySelector('[data-sentence="nothing"]')`, 'calm popup');
});

test('opening DevTools on a refused page that the browser keeps counts nothing twice', async () => {
  const { driver, lab } = session;
  const tab = await driver.newTab(lab.url(hosts.page, '/kept/refusal'));
  await until(async () => (await driver.badge(tab)).text === '1', 'badge "1"');
  const panel = await driver.panel(tab);
  await sendSentinel(tab, panel, lab);
  await rowsWhen(panel, 2);
});

test('a download leaves the page, its rows and its badge', async () => {
  const { driver, lab } = session;
  const tab = await driver.newTab(lab.url(hosts.page, '/members'));
  await until(async () => (await driver.badge(tab)).text === '1', 'badge "1"');
  const panel = await driver.panel(tab);
  await tab.evaluate(`void (location.href = '/kept/archive')`);
  await sendSentinel(tab, panel, lab);
  await rowsWhen(panel, 2);
  await until(async () => (await driver.badge(tab)).text === '2', 'badge "2"');
});

test('going back to a page that the browser kept whole: what refused the other page is not told of this one', async () => {
  const { driver, lab } = session;
  const tab = await driver.newTab(lab.url(hosts.page, '/kept/page'));
  await tab.until(`document.title === 'Kept'`);
  await tab.evaluate(
    `void addEventListener('pageshow', ({ persisted }) => { document.title = persisted ? 'restored' : 'new'; })`,
  );
  await tab.goto(lab.url(hosts.page, '/members'));
  await until(async () => (await driver.badge(tab)).text === '1', 'badge "1"');
  await tab.evaluate('void history.back()');
  await tab.until(`document.title === 'restored'`, 'page from the back/forward cache');
  await until(async () => (await driver.badge(tab)).text === '', 'no badge');
  const popup = await driver.popup(tab);
  await popup.until(`document.querySelector('[data-sentence="nothing"]')`, 'calm popup');
});

test.each([
  // The page itself: whether it came from the cache of the browser decides the verdict.
  ['/kept/refusal', '[data-sentence="page_403"], [data-sentence="cause_cached_refusal"]'],
  ['/kept', '[data-sentence="parts"]'],
])('going back to %s tells again what was refused there', async (path, sentence) => {
  const { driver, lab } = session;
  const tab = await driver.newTab(lab.url(hosts.page, path));
  await until(async () => (await driver.badge(tab)).text === '1', 'badge "1"');
  await tab.goto(lab.url(hosts.page, '/kept/page'));
  await until(async () => (await driver.badge(tab)).text === '', 'no badge');
  await tab.evaluate('void history.back()');
  await until(async () => (await driver.badge(tab)).text === '1', 'badge "1" again');
  const popup = await driver.popup(tab);
  await popup.until(`document.querySelector('${sentence}')`, `sentence ${sentence}`);
});

test('closing a tab deletes its records', async () => {
  const { driver, lab } = session;
  const tab = await driver.newTab(lab.url(hosts.page, '/members'));
  await until(async () => (await driver.badge(tab)).text === '1', 'badge "1"');
  const keys = async (): Promise<string[]> =>
    (await driver.extension<string[]>(`browser.storage.session.get(null).then(Object.keys)`)).filter((key) =>
      key.split(':').slice(1, 2).includes(String(tab.tabId)),
    );
  expect(await keys()).toHaveLength(2);
  await tab.close();
  await until(async () => (await keys()).length === 0, 'storage without the closed tab');
});

test('a worker that dies between request and answer records it from the answer, and marks what it missed', async () => {
  const { driver, lab } = session;
  // DevTools stay closed at first: they would tell what the worker has missed.
  const tab = await driver.newTab(lab.url(hosts.page));
  await tab.evaluate(`fetch('${server.url('/admin')}').then(({ status }) => status)`);
  await until(async () => (await driver.badge(tab)).text === '1', 'badge "1"');
  await tab.evaluate(`void fetch('${server.url('/held/order')}').catch(() => {})`);
  await server.holding(1);
  await driver.killBackground();
  await server.release();
  await until(async () => (await driver.badge(tab)).text === '2', 'badge "2"');
  const panel = await driver.panel(tab);
  await rowsWhen(panel, 2);
  const [first, half] = await records(panel, tab.tabId);
  expect(first?.exchange.rounds[0]?.sent.state).toBe('seen');
  expect(half?.exchange.rounds).toMatchObject([
    { sent: { state: 'hidden', why: 'worker-restarted' }, response: { state: 'seen', value: { status: 401 } } },
  ]);
  expect(await detailOf(panel, half?.n ?? -1)).toContain('was stopped by the browser');
});

test('a worker that dies right after each of ten answers loses nothing that was stored', async () => {
  const { driver, lab } = session;
  const tab = await driver.newTab(lab.url(hosts.page));
  const panel = await driver.panel(tab);
  const paths = async (): Promise<string[]> =>
    (await records(panel, tab.tabId)).map(({ exchange }) => new URL(exchange.rounds[0]?.url ?? '').pathname);
  let stored: string[] = [];
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) {
    await tab.evaluate(`fetch('${server.url(`/answer/${name}`)}').then(({ status }) => status)`);
    await driver.killBackground();
    const now = await paths();
    expect(now.filter((path) => stored.includes(path))).toEqual(stored);
    stored = now;
  }
  await sendSentinel(tab, panel, lab);
  const all = await paths();
  expect(all.filter((path) => stored.includes(path))).toEqual(stored);
  console.log(`killed right after each of ten answers: ${all.length - 1} of 10 are kept`);
});

test('a request of the extension itself is no failure of anybody', async () => {
  const { driver, lab } = session;
  const tab = await driver.newTab(lab.url(hosts.page));
  const panel = await driver.panel(tab);
  await driver.extension(`fetch('${server.url('/of-our-own')}').then(({ status }) => status, String)`);
  await sendSentinel(tab, panel, lab);
  const kept = await driver.extension<string>('browser.storage.session.get(null).then(JSON.stringify)');
  expect(kept).not.toContain('of-our-own');
});
