/** The choice to record images and other static parts in full, in the real browser. */
import { expect, test } from 'vitest';
import type { Surface, Tab } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import { hosts } from './lab/hosts.ts';
import { detailOf, rowsWhen } from './reading.ts';
import { openSession } from './session.ts';

const session = openSession();

async function press(tab: Tab): Promise<void> {
  const button = '[data-case="image-refused"]';
  await tab.click(button);
  await tab.until(`document.querySelector('${button}').closest('[data-done]')`, 'end of image-refused');
}

/** What is stored: the panel alone could say it too early. */
const storedWhen = (panel: Surface, full: boolean): Promise<boolean> =>
  until(async () => {
    const stored = await panel.evaluate<{ settings?: { full?: boolean } }>(
      `(globalThis.browser ?? chrome).storage.local.get('settings')`,
    );
    return (stored.settings?.full ?? false) === full;
  }, `setting full: ${full}`);

test('a refused picture: its status alone, then all of it', async () => {
  const { driver, lab } = session;
  const tab = await driver.newTab(lab.url(hosts.page));
  // DevTools would add what webRequest leaves out: it is opened after each request.
  await press(tab);
  const before = await driver.panel(tab);
  const [statusOnly] = await rowsWhen(before, 1);
  const text = await detailOf(before, statusOnly?.n ?? -1);
  expect(text).toContain('What was sent and the challenge are therefore not visible.');
  expect(text).toContain('The challenge is not visible: of images');
  expect(text).not.toContain('Bearer');
  await before.click('[data-detail] [data-action="full"]');
  await storedWhen(before, true);
  await before.until(`document.querySelector('[data-detail] [data-action="status-only"]')`);
  expect(await before.text('[data-notice="status-only"]')).toContain('They are recorded in full from now on');
  await driver.closeDevTools(tab);

  await press(tab);
  const panel = await driver.panel(tab);
  const rows = await rowsWhen(panel, 2);
  expect(rows.map(({ status }) => status)).toEqual(['401', '401']);
  const whole = await detailOf(panel, Math.max(...rows.map(({ n }) => n)));
  expect(await panel.text('[data-section="challenge"]')).toMatch(/Bearer.*pictures/s);
  expect(await panel.text('[data-section="headers"]')).toMatch(/Sec-Fetch-Dest.*image/is);
  expect(whole).not.toContain('not visible: of images');
  expect(whole).not.toContain('told by DevTools');

  await panel.click('[data-notice="full"] [data-action="status-only"]');
  await storedWhen(panel, false);
  await panel.until(`!document.querySelector('[data-notice="full"]')`);
  await driver.closeDevTools(tab);

  await press(tab);
  const last = await driver.panel(tab);
  await last.until(`document.querySelector('[data-row] .times')`, 'a second answer with nothing but its status');
  expect(await rowsWhen(last, 2)).toHaveLength(2);
});
