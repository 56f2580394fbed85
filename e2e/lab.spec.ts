import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { recordsOfPage } from '#core/page.ts';
import type { Driver, Surface, Tab } from './drivers/driver.ts';
import { until } from './drivers/until.ts';
import type { LabCase } from './lab/case.ts';
import { cases } from './lab/cases.ts';
import { hosts } from './lab/hosts.ts';
import { goesAway, perform } from './perform.ts';
import {
  asExpected,
  bare,
  detailOf,
  expectedVerdict,
  isSentinel,
  nextNumber,
  records,
  recordsFrom,
  rowsWhen,
  sendSentinel,
  summary,
  verdictOf,
} from './reading.ts';
import { browserName, openSession } from './session.ts';

const session = openSession();

const colors = { page: '#b3261e', part: '#f2b544' };

/** While the browser asks for a password the request counts as nothing. */
async function expectWaiting(tab: Tab, panel: Surface, each: LabCase): Promise<void> {
  const [row] = await rowsWhen(panel, 1);
  expect(row?.status).toBe(String(each.expect.records[0]?.rounds[0]));
  expect((await records(panel, tab.tabId)).map(({ weight }) => weight)).toEqual(['waiting']);
  expect(await session.driver.badge(tab)).toMatchObject({ text: '' });
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
    const away = goesAway(each);
    const sender = away ? await driver.newTab(lab.url(hosts.page)) : tab;
    const first = await nextNumber(panel);
    await perform(tab, lab, each, () => expectWaiting(tab, panel, each));
    await expectBadge(driver, tab, expected.badge.text, expected.badge.level);

    await sendSentinel(sender, panel, lab);
    const read = async () => (await recordsFrom(panel, tab.tabId, first)).filter((record) => !isSentinel(record));
    // webRequest has told all that it will; DevTools may still add to it.
    const isWhole = async () => {
      const now = await read();
      const verdicts = now.map((record) => verdictOf(record, now));
      const wanted = expected.records.map((record, index) => expectedVerdict(record, now[index], true));
      return isDeepStrictEqual([now.map(asExpected), verdicts], [expected.records.map(bare), wanted]);
    };
    await until(isWhole, 'records as expected').catch(() => undefined);
    const kept = await read();
    expect(kept.map(asExpected)).toEqual(expected.records.map(bare));
    expect(kept.map((record) => verdictOf(record, kept))).toEqual(
      expected.records.map((record, index) => expectedVerdict(record, kept[index], true)),
    );

    const listed = recordsOfPage({
      tabId: tab.tabId,
      summary: await summary(panel, tab.tabId),
      records: kept.filter(({ tabId }) => tabId !== -1),
      tabless: kept.filter(({ tabId }) => tabId === -1),
    });
    const shown = listed.map(asExpected);
    const sentinels = away ? 0 : 1;
    const rows = (await rowsWhen(panel, listed.length + sentinels)).filter(({ n }) =>
      kept.some((each) => each.n === n),
    );
    expect(rows.map(({ status, method }) => [status, method])).toEqual(
      shown.map(({ status, method }) => [status === 0 ? '–' : String(status), method]),
    );
    if (rows[0] !== undefined) {
      const detail = await detailOf(panel, rows[0].n);
      for (const word of expected.panelWords) expect(detail).toContain(word);
      // DevTools may tell more in between: then record and card change together.
      const verdict = async () => {
        const now = await read();
        const opened = now.find(({ n }) => n === rows[0]?.n);
        return opened && verdictOf(opened, now);
      };
      const card = async () => {
        const cause = `document.querySelector('[data-section="verdict"]')?.dataset.cause`;
        return (await panel.evaluate<string | null | undefined>(cause)) ?? undefined;
      };
      await until(async () => (await card()) === (await verdict()), 'card with the verdict').catch(async () =>
        expect([await card(), await panel.text('[data-detail]')]).toEqual([await verdict(), 'with that verdict']),
      );
    }
    const count = Number(expected.badge.text) + sentinels;
    const level = sentinels === 1 && expected.badge.level !== 'page' ? 'part' : expected.badge.level;
    await expectBadge(driver, tab, count === 0 ? '' : String(count), level);
    if (away) await sender.close();
    await tab.close();
  });

  test('no error in any page of the extension', async () => {
    expect(await session.driver.extensionErrors()).toEqual([]);
  });
});
