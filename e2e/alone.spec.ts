import { describe, expect, test } from 'vitest';
import { until } from './drivers/until.ts';
import { cases } from './lab/cases.ts';
import { hosts } from './lab/hosts.ts';
import { goesAway, perform } from './perform.ts';
import {
  expectedVerdict,
  isOfDevTools,
  isSentinel,
  nextNumber,
  type Reader,
  recordsFrom,
  sendSentinel,
  verdictOf,
} from './reading.ts';
import { browserName, openSession } from './session.ts';

const session = openSession();

/** What the extension keeps, read without any DevTools. */
const reader: Reader = { evaluate: (expression) => session.driver.extension(expression) };

describe(`verdicts while DevTools is closed, in ${browserName}`, () => {
  test.each(cases.map((each) => [each.id, each] as const))('%s', async (_, each) => {
    const { driver, lab } = session;
    const expected = { ...each.expect, ...(browserName === 'firefox' && each.firefox) };
    const shown = expected.records.filter(
      (record) => !isOfDevTools(record) && (record.aloneIn ?? browserName) === browserName,
    );
    const tab = await driver.newTab(lab.url(hosts.page));
    const away = goesAway(each);
    const sender = away ? await driver.newTab(lab.url(hosts.page)) : tab;
    const first = await nextNumber(reader);
    await perform(tab, lab, each);
    await sendSentinel(sender, reader, lab);
    const read = async () => (await recordsFrom(reader, tab.tabId, first)).filter((record) => !isSentinel(record));
    const count = shown.length;
    await until(async () => (await read()).length >= count, `${count} records`).catch(() => undefined);
    const kept = await read();
    expect(kept.map((record) => verdictOf(record, kept))).toEqual(
      shown.map((record, index) => expectedVerdict(record, kept[index], false)),
    );
    if (away) await sender.close();
    await tab.close();
  });
});
