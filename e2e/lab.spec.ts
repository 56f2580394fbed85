import { describe, expect, test } from 'vitest';
import { recordsOfPage } from '#core/page.ts';
import type { Driver, Surface, Tab } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import type { LabCase } from './lab/case.ts';
import { cases } from './lab/cases.ts';
import { hosts } from './lab/hosts.ts';
import { asExpected, detailOf, isSentinel, records, rowsWhen, sendSentinel, summary } from './reading.ts';
import { browserName, openSession } from './session.ts';

const session = openSession();

const colors = { page: '#b3261e', part: '#f2b544' };

/** Answers the browser's dialog, and sees before that that an open dialog counts as nothing. */
async function answerDialog(tab: Tab, panel: Surface, { run }: LabCase): Promise<void> {
  if (run.kind !== 'asked' && run.kind !== 'dialog') return;
  const dialog = await tab.dialog();
  const [row] = await rowsWhen(panel, 1);
  expect(row?.status).toBe('401');
  expect((await records(panel, tab.tabId)).map(({ weight }) => weight)).toEqual(['waiting']);
  expect(await session.driver.badge(tab)).toMatchObject({ text: '' });
  await dialog.answer(run.user, run.password);
}

async function perform(tab: Tab, panel: Surface, labCase: LabCase): Promise<void> {
  const { id, run } = labCase;
  const button = `[data-case="${id}"]`;
  if (run.kind === 'click' || run.kind === 'asked') {
    await tab.click(button);
    await answerDialog(tab, panel, labCase);
    await tab.until(`document.querySelector('${button}').closest('[data-done]')`, `end of ${id}`, 30_000);
    return;
  }
  const at = session.lab.url(hosts.page, run.path);
  if (run.kind === 'navigate') {
    await tab.goto(run.userinfo ? at.replace('//', `//${run.userinfo}@`) : at);
    return;
  }
  await tab.startNavigation(at);
  await answerDialog(tab, panel, labCase);
  await tab.until(`document.title === 'The vault' && document.readyState === 'complete'`);
}

async function expectBadge(driver: Driver, tab: Tab, text: string, level: 'page' | 'part' | 'none'): Promise<void> {
  const color = level === 'none' ? undefined : colors[level];
  await until(async () => {
    const badge = await driver.badge(tab);
    return badge.text === text && (color === undefined || badge.color === color);
  }, `badge "${text}" for ${level}`);
}

describe(`the lab in ${browserName}`, () => {
  test.each(cases.map((each) => [each.id, each] as const))('%s', async (_, each) => {
    const { driver, lab } = session;
    const expected = { ...each.expect, ...(browserName === 'firefox' && each.firefox) };
    const tab = await driver.newTab(lab.url(hosts.page));
    const panel = await driver.panel(tab);
    await perform(tab, panel, each);
    await expectBadge(driver, tab, expected.badge.text, expected.badge.level);

    await sendSentinel(tab, panel, lab);
    const kept = (await records(panel, tab.tabId)).filter((record) => !isSentinel(record));
    expect(kept.map(asExpected)).toEqual(expected.records);

    const ofPage = recordsOfPage({ tabId: tab.tabId, summary: await summary(panel, tab.tabId), records: kept });
    const rows = (await rowsWhen(panel, ofPage.length + 1)).filter(({ n }) => kept.some((record) => record.n === n));
    expect(rows.map(({ status, method }) => [status, method])).toEqual(
      ofPage.map(asExpected).map(({ status, method }) => [String(status), method]),
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
