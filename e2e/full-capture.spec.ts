/** The choice to record images and other static parts in full, in the real browser. */
import { expect, test } from 'vitest';
import { isStatusOnly } from '#ui/panel/hidden.ts';
import type { Surface, Tab } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { hosts } from './lab/hosts.ts';
import { detailOf, isSentinel, records, rowsWhen, sendSentinel } from './reading.ts';
import { browserName, openSession } from './session.ts';

const session = openSession();

// DevTools would add what webRequest leaves out: it is opened after each picture.

/** Presses the lab's row: a picture of another origin. */
async function press(tab: Tab): Promise<void> {
  const button = '[data-case="image-refused"]';
  await tab.click(button);
  await tab.until(`document.querySelector('${button}').closest('[data-done]')`, 'end of image-refused');
}

/** Shows a picture of the page's own origin that only members may see. */
const showOwn = (tab: Tab, path = '/members'): Promise<void> =>
  tab.evaluate(`new Promise((resolve) => {
    const picture = new Image();
    picture.onerror = () => resolve();
    picture.src = '${path}';
  })`);

/** What is stored: the panel alone could say it too early. */
const storedWhen = (panel: Surface, full: boolean): Promise<boolean> =>
  until(async () => {
    const { settings } = await panel.evaluate<{ settings?: { full?: boolean } }>(
      `(globalThis.browser ?? chrome).storage.local.get('settings')`,
    );
    return (settings?.full ?? false) === full;
  }, `setting full: ${full}`);

test('a refused picture: its status alone, then all of it, then its status again', async () => {
  const { driver, lab } = session;
  const tab = await driver.newTab(lab.url(hosts.page));
  await showOwn(tab);
  const before = await driver.panel(tab);
  const [statusOnly] = await rowsWhen(before, 1);
  const text = await detailOf(before, statusOnly?.n ?? -1);
  expect(text).toContain('What was sent and the challenge are therefore not visible.');
  expect(text).toContain('The challenge is not visible: Authlens recorded only the status.');
  expect(text).not.toContain('Bearer');
  await before.click('[data-detail] [data-action="full"]');
  await storedWhen(before, true);
  await before.until(`document.querySelector('[data-detail] [data-action="status-only"]')`);
  expect(await before.text('[data-detail] [data-notice="status-only"]')).toContain(
    'They are recorded in full from now on',
  );
  await driver.closeDevTools(tab);

  // Chromium blocks the second one, which therefore ends in another way.
  await showOwn(tab);
  await press(tab);
  const panel = await driver.panel(tab);
  const [, own = -1, blocked = -1] = (await rowsWhen(panel, 3)).map(({ n }) => n).sort((a, b) => a - b);
  expect(await detailOf(panel, own)).not.toContain('Authlens recorded only the status');
  expect(await panel.text('[data-section="challenge"]')).toMatch(/Bearer.*members/s);
  const whole = await detailOf(panel, blocked);
  expect(await panel.text('[data-section="challenge"]')).toMatch(/Bearer.*pictures/s);
  expect(await panel.text('[data-section="headers"]')).toMatch(/Sec-Fetch-Dest.*image/is);
  expect(whole).not.toContain('Authlens recorded only the status');
  expect(whole).not.toContain('told by DevTools');

  await panel.click('[data-notice="full"] [data-action="status-only"]');
  await storedWhen(panel, false);
  await panel.until(`!document.querySelector('[data-notice="full"]')`);
  await driver.closeDevTools(tab);

  await showOwn(tab);
  const last = await driver.panel(tab);
  await last.until(`document.querySelector('[data-row] .times')`, 'a second answer with nothing but its status');
  expect(await rowsWhen(last, 3)).toHaveLength(3);
  await tab.close();
});

test('a picture of another origin: Chromium keeps back the status that it blocks (docs/limits.md)', async () => {
  const { driver, lab } = session;
  const tab = await driver.newTab(lab.url(hosts.page));
  await press(tab);
  const panel = await driver.panel(tab);
  await sendSentinel(tab, panel, lab);
  const kept = (await records(panel, tab.tabId)).filter((record) => !isSentinel(record));
  expect(kept.map(({ exchange }) => isStatusOnly(exchange))).toEqual(browserName === 'firefox' ? [true] : []);
  await tab.close();
});

test('a picture that was moved and is refused: the way there is known, with nothing but its status', async () => {
  const { driver, lab } = session;
  const tab = await driver.newTab(lab.url(hosts.page));
  await showOwn(tab, '/members/moved');
  const panel = await driver.panel(tab);
  await rowsWhen(panel, 1);
  const [record] = await records(panel, tab.tabId);
  const way = record?.exchange.rounds.map(({ url, response, end, sent }) => [
    new URL(url).pathname,
    response.state === 'seen' && response.value.status,
    end.kind,
    sent,
  ]);
  const hidden = { state: 'hidden', why: 'status-only' };
  expect(way).toEqual([
    ['/members/moved', 303, 'redirect', hidden],
    ['/members', 401, 'last', hidden],
  ]);
  await tab.close();
});
