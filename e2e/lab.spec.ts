import { describe, expect, test } from 'vitest';
import type { Driver, Tab } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import type { LabCase } from './lab/case.ts';
import { cases } from './lab/cases.ts';
import { hosts } from './lab/hosts.ts';
import { asExpected, detailOf, isSentinel, records, rowsWhen, sendSentinel } from './reading.ts';
import { browserName, openSession } from './session.ts';

const session = openSession();

const colors = { page: '#b3261e', part: '#f2b544' };

async function run(tab: Tab, { id, run }: LabCase): Promise<void> {
  const button = `[data-case="${id}"]`;
  if (run.kind === 'click') {
    await tab.click(button);
    await tab.until(`document.querySelector('${button}').closest('[data-done]')`, `end of ${id}`, 30_000);
    return;
  }
  const at = session.lab.url(hosts.page, run.path);
  if (run.kind === 'navigate') {
    await tab.goto(run.userinfo ? at.replace('//', `//${run.userinfo}@`) : at);
    return;
  }
  await tab.startNavigation(at);
  const dialog = await tab.dialog();
  await dialog.answer(run.user, run.password);
  await tab.until(`location.pathname === '${run.path}' && document.readyState === 'complete'`);
}

async function expectBadge(driver: Driver, tab: Tab, text: string, level: 'page' | 'part' | 'none'): Promise<void> {
  const badge = await until(
    async () => {
      const now = await driver.badge(tab);
      return now.text === text && now;
    },
    `badge "${text}" (it is "${(await driver.badge(tab)).text}")`,
  );
  if (level !== 'none') expect(badge.color).toBe(colors[level]);
}

describe(`the lab in ${browserName}`, () => {
  test.each(cases.map((each) => [each.id, each] as const))('%s', async (_, each) => {
    const { driver, lab } = session;
    const expected = { ...each.expect, ...(browserName === 'firefox' && each.firefox) };
    const tab = await driver.newTab(lab.url(hosts.page));
    const panel = await driver.panel(tab);
    await run(tab, each);
    await expectBadge(driver, tab, expected.badge.text, expected.badge.level);

    await sendSentinel(tab, panel, lab);
    const kept = (await records(panel, tab.tabId)).filter((record) => !isSentinel(record));
    expect(kept.map(asExpected)).toEqual(expected.records);

    const rows = (await rowsWhen(panel, kept.length + 1)).filter(({ n }) => kept.some((record) => record.n === n));
    expect(rows.map(({ status, method }) => [status, method])).toEqual(
      expected.records.map(({ status, method }) => [String(status), method]),
    );
    if (rows[0] !== undefined) {
      const detail = await detailOf(panel, rows[0].n);
      for (const word of expected.panelWords) expect(detail).toContain(word);
    }
    const count = Number(expected.badge.text) + 1;
    await expectBadge(driver, tab, String(count), expected.badge.level === 'page' ? 'page' : 'part');
    await tab.close();
  });

  test('no error in any page of the extension', async () => {
    expect(await session.driver.extensionErrors()).toEqual([]);
  });
});
