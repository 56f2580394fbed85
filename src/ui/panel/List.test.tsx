/** @jsxImportSource preact */
import { expect, test } from 'vitest';
import { show } from '#ui/testing/dom.ts';
import { fakeClient } from '#ui/testing/fake-client.ts';
import { group, record, snapshot } from '#ui/testing/records.ts';
import { List } from './List.tsx';
import { Notices } from './Notices.tsx';
import { createPanelStore } from './store.ts';
import { Toolbar } from './Toolbar.tsx';

function opened(...given: Parameters<typeof snapshot>) {
  const client = fakeClient({ hasHostAccess: true });
  const store = createPanelStore(client, () => 310_000);
  client.show(snapshot(...given));
  return { client, store };
}

test('a group is one row with its count, told in words, and the age of its latest', () => {
  const { store } = opened([record(1, 401, { startedAt: 300_000 }), group(2, 12_345, 308_000)]);
  const shown = show(<List store={store} />);
  expect(shown.text()).toContain('×12,345 2 s');
  expect(shown.count('aria-label', '12,345 times')).toBe(1);
  expect(shown.count('class', 'times')).toBe(1);
});

test('what healed looks quiet', () => {
  const { store } = opened([record(1, 401, {}, 'healed'), record(2, 401)]);
  const shown = show(<List store={store} />);
  expect([shown.count('class', 'row quiet'), shown.count('class', 'row')]).toEqual([1, 1]);
  expect(shown.count('title', 'healed: a later try went well')).toBe(1);
});

test('the toolbar counts requests, or rows where one stands for many', () => {
  const { client, store } = opened([record(1, 401), record(2, 401)]);
  const count = (...given: Parameters<typeof snapshot>) => {
    client.show(snapshot(...given));
    return /\d+ \w+$/.exec(show(<Toolbar store={store} />).text())?.[0];
  };
  expect(count([record(1, 401), record(2, 401)])).toBe('2 requests');
  expect(count([record(1, 401), group(2, 300)])).toBe('2 rows');
  expect(count([group(2, 300)])).toBe('1 row');
});

test('a private window says what becomes of it', () => {
  expect(show(<Notices store={opened([record(1, 401)]).store} />).count('data-notice')).toBe(0);
  const shown = show(<Notices store={opened([record(1, 401, { private: 'yes' })]).store} />);
  expect(shown.text()).toBe('Private window: all of this is forgotten when the last private window is closed.');
});
