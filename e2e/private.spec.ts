import { beforeAll, expect, test } from 'vitest';
import type { Tab } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { hosts } from './lab/hosts.ts';
import { rows, rowsWhen, sendSentinel } from './reading.ts';
import { openSession } from './session.ts';

const session = openSession();

beforeAll(() => session.driver.setPrivateAccess(true));

/** In the addresses of the private window only: where it is found, something of that window was kept. */
const mark = 'private-mark';

/** Has somebody in the tab ask the API, which refuses; `as` is PageRequest.as of the lab (case.ts). */
async function refuse(tab: Tab, as: 'fetch' | 'shared-worker' | 'service-worker', path: string): Promise<void> {
  const request = { method: 'GET', headers: {}, credentials: 'omit' };
  const ask = `ways['${as}']('${session.lab.url(hosts.api, path)}', ${JSON.stringify(request)})`;
  expect(await tab.evaluate(`import(location.origin + '/ways.js').then(({ ways }) => ${ask})`)).toMatch(/^40[13]$/);
}

const stored = (): Promise<Record<string, unknown>> => session.driver.extension('browser.storage.session.get(null)');

const badgeWhen = (tab: Tab, text: string): Promise<unknown> =>
  until(async () => (await session.driver.badge(tab)).text === text, `badge "${text}"`);

async function openPrivately(): Promise<Tab> {
  const { driver, lab } = session;
  const tab = await driver.newPrivateTab(lab.url(hosts.page, `/?${mark}`));
  await tab.until(`document.querySelector('[data-case]')`, 'page of the lab');
  return tab;
}

test('a private failure is in its own panel, popup and badge, and in those of no other window', async () => {
  const { driver, lab } = session;
  const ordinary = await driver.newTab(lab.url(hosts.page));
  const panel = await driver.panel(ordinary);
  const secret = await openPrivately();
  await refuse(secret, 'fetch', `/admin?${mark}`);
  await refuse(secret, 'shared-worker', `/orders?${mark}`);
  await refuse(secret, 'service-worker', `/weather?${mark}`);

  // Who has no tab is on no badge.
  await badgeWhen(secret, '1');
  const own = await driver.panel(secret);
  expect((await rowsWhen(own, 3)).map(({ status }) => status).toSorted()).toEqual(['401', '401', '403']);
  const popup = await driver.popup(secret);
  await popup.until(`document.querySelector('[data-sentence="parts"]')`, 'popup of the private window');
  await popup.close();

  const other = await driver.popup(ordinary);
  await other.until(`document.querySelector('[data-sentence="nothing"]')`, 'calm popup of the ordinary window');
  await other.close();
  // There is one writer: with the sentinel everything before it is written.
  await sendSentinel(ordinary, panel, lab);
  expect(await rowsWhen(panel, 1)).toEqual([
    expect.objectContaining({ request: expect.stringContaining('/sentinel') }),
  ]);
  await badgeWhen(ordinary, '1');
  expect(await rows(own)).toHaveLength(3);
  await driver.closeDevTools(secret);
  await secret.close();
  await ordinary.close();
});

test('what a private window has left is gone when it closes, and nothing else', async () => {
  const { driver, lab } = session;
  const ordinary = await driver.newTab(lab.url(hosts.page));
  const panel = await driver.panel(ordinary);
  await sendSentinel(ordinary, panel, lab);
  const secret = await openPrivately();
  await refuse(secret, 'fetch', `/admin?${mark}`);
  await refuse(secret, 'shared-worker', `/orders?${mark}`);
  await refuse(secret, 'service-worker', `/weather?${mark}`);
  const marked = async (): Promise<string[]> =>
    Object.entries(await stored()).flatMap(([key, value]) => (JSON.stringify(value).includes(mark) ? [key] : []));
  await until(async () => (await marked()).filter((key) => key.startsWith('r:')).length === 3, 'three private records');

  await secret.close();
  await until(async () => (await marked()).length === 0, 'storage without the private window');
  // What comes after it must not bring anything back.
  await refuse(ordinary, 'shared-worker', '/orders');
  expect((await rowsWhen(panel, 2)).map(({ status }) => status).toSorted()).toEqual(['401', '403']);
  const ofTab = new RegExp(`^\\w+:${secret.tabId}(:|$)`);
  expect(Object.keys(await stored()).filter((key) => ofTab.test(key))).toEqual([]);
  expect(await marked()).toEqual([]);
  await ordinary.close();
});

test('no error in any page of the extension', async () => {
  expect(await session.driver.extensionErrors()).toEqual([]);
});
