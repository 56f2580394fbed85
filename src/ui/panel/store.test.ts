import { describe, expect, test } from 'vitest';
import { fakeClient } from '#ui/testing/fake-client.ts';
import { record, snapshot } from '#ui/testing/records.ts';
import { createPanelStore } from './store.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));
const three = [record(1, 401), record(2, 403), record(3, 407)];

function open(answers: Parameters<typeof fakeClient>[0] = {}) {
  const client = fakeClient({ hasHostAccess: true, ...answers });
  let time = 10_000;
  const store = createPanelStore(client, () => time);
  return {
    client,
    store,
    numbers: () => store.rows.value.map(({ n }) => n),
    wait: (ms: number) => {
      time += ms;
    },
  };
}

describe('rows', () => {
  test('newest first, filtered by words and chip', () => {
    const { client, store, numbers } = open();
    expect(store.state.value).toBe('loading');
    client.show(snapshot(three));
    expect(numbers()).toEqual([3, 2, 1]);
    store.chip.value = '403';
    expect(numbers()).toEqual([2]);
    store.filter.value = 'nowhere';
    expect([numbers(), store.state.value, store.total.value]).toEqual([[], 'filtered', 3]);
  });

  test('without "preserve log" only what the page asked for', () => {
    const { client, numbers } = open();
    const page = { requestId: '2', url: 'https://shop.example/', since: 2_500 };
    client.show(snapshot(three, { page }));
    expect(numbers()).toEqual([3, 2]);
    client.show(snapshot(three, { page, preserve: true }));
    expect(numbers()).toEqual([3, 2, 1]);
  });

  test('a growing group keeps its place', () => {
    const { client, store, numbers } = open();
    const others = three.slice(1);
    const grown = (at: number) => ({
      ...record(1, 401),
      times: at,
      last: record(1, 401, { startedAt: at * 1_000 }).exchange,
    });
    client.show(snapshot(three));
    expect(store.grouped.value).toBe(false);
    for (const at of [4, 5]) {
      client.show(snapshot([grown(at), ...others]));
      expect(numbers()).toEqual([3, 2, 1]);
      expect(store.rows.value.at(-1)).toMatchObject({ times: at, first: 1_000, at: at * 1_000 });
    }
    expect([store.total.value, store.grouped.value]).toEqual([3, true]);
  });

  test('what no tab made stands among the others, and is cleared with them', () => {
    const { client, store, numbers } = open();
    const tabless = [record(9, 401, { tabId: -1, startedAt: 1_500 })];
    client.show({ ...snapshot(three), tabless });
    expect(numbers()).toEqual([3, 2, 9, 1]);
    store.clear();
    expect(client.calls.at(-1)).toEqual(['clear', { tabId: 7, tabless: [9] }]);
  });

  test('a private window is known by its records', () => {
    const { client, store } = open();
    client.show(snapshot([record(1, 401, { private: 'unknown' })]));
    expect(store.isPrivate.value).toBe(false);
    client.show(snapshot([record(1, 401, { private: 'yes' })]));
    expect(store.isPrivate.value).toBe(true);
  });

  test('ages follow the clock only when told to', () => {
    const { store, wait } = open();
    wait(5_000);
    expect(store.now.value).toBe(10_000);
    store.tick();
    expect(store.now.value).toBe(15_000);
  });
});

describe('selection', () => {
  test('survives new rows', () => {
    const { client, store } = open();
    client.show(snapshot(three));
    store.select(2);
    client.show(snapshot([...three, record(4, 401)]));
    expect(store.selected.value).toBe(2);
    expect(store.record.value?.n).toBe(2);
    expect(store.open.value).toBe(true);
  });

  test('keys move it and stop at both ends', () => {
    const { client, store } = open();
    client.show(snapshot(three));
    const after = (key: string) => {
      store.move(key);
      return store.selected.value;
    };
    expect(
      ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'ArrowUp', 'PageDown', 'x'].map(after),
    ).toEqual([3, 2, 3, 1, 1, 3, 3, 1, 1]);
    expect(store.open.value).toBe(false);
  });

  test('Enter opens the selected row, the first one if there is none; back closes it', () => {
    const { client, store } = open();
    store.enter();
    expect([store.open.value, store.entered.value]).toEqual([false, 0]);
    client.show(snapshot(three));
    store.enter();
    expect([store.selected.value, store.open.value, store.entered.value]).toEqual([3, true, 1]);
    store.back();
    expect([store.selected.value, store.open.value]).toEqual([3, false]);
  });

  test('a filter may leave it out of the list', () => {
    const { client, store } = open();
    client.show(snapshot(three));
    store.chip.value = '403';
    expect(store.astray.value).toBe(false);
    store.select(2);
    expect(store.astray.value).toBe(false);
    store.chip.value = '401';
    expect([store.astray.value, store.record.value?.n]).toEqual([true, 2]);
  });

  test('a record that is gone closes the detail', () => {
    const { client, store } = open();
    client.show(snapshot(three));
    store.select(1);
    client.show(snapshot([]));
    expect([store.record.value, store.open.value]).toEqual([undefined, false]);
  });

  test('what was revealed is hidden again with the next selection', () => {
    const { client, store } = open();
    client.show(snapshot(three));
    store.select(1);
    store.toggle('a');
    store.toggle('b');
    store.toggle('b');
    expect([store.isOpen('a'), store.isOpen('b')]).toEqual([true, false]);
    store.select(1);
    expect(store.isOpen('a')).toBe(true);
    store.select(2);
    expect(store.isOpen('a')).toBe(false);
  });
});

describe('commands', () => {
  test('go to the tab of the panel', () => {
    const { client, store } = open();
    store.clear();
    client.show(snapshot(three, { paused: true }));
    store.clear();
    store.togglePaused();
    store.togglePreserve();
    expect(client.calls).toEqual([
      ['hasHostAccess', undefined],
      ['settings', {}],
      ['clear', { tabId: 7, tabless: [] }],
      ['setPaused', { tabId: 7, on: false }],
      ['setPreserve', { tabId: 7, on: true }],
    ]);
  });

  test('a refused command is told, until the next one works', async () => {
    const { client, store } = open({ clear: new Error('Storage is full.') });
    client.show(snapshot(three));
    store.clear();
    await settled();
    expect(store.trouble.value).toBe('Storage is full.');
    store.togglePaused();
    await settled();
    expect(store.trouble.value).toBe(undefined);
  });
});

describe('empty states', () => {
  test('nothing, paused, log trimmed', () => {
    const { client, store } = open();
    client.show(snapshot([]));
    expect(store.state.value).toBe('nothing');
    client.show(snapshot([], { paused: true, dropped: 3 }));
    expect([store.state.value, store.dropped.value]).toEqual(['paused', 3]);
  });

  test('recording that was resumed has recorded nothing yet', () => {
    const { client, store } = open();
    client.show(snapshot([]));
    expect(store.resumed.value).toBe(false);
    client.show(snapshot([], { paused: true }));
    client.show(snapshot([]));
    expect([store.state.value, store.resumed.value]).toEqual(['nothing', true]);
    client.show(snapshot(three));
    client.show(snapshot([]));
    expect(store.resumed.value).toBe(false);
  });

  test('hosts withheld: looks again with every change until they are granted', async () => {
    const { client, store } = open({ hasHostAccess: false });
    client.show(snapshot([]));
    await settled();
    expect([store.state.value, store.withheld.value]).toEqual(['withheld', true]);
    client.answers.hasHostAccess = true;
    client.show(snapshot([]));
    await settled();
    expect([store.state.value, store.withheld.value]).toEqual(['nothing', false]);
  });

  test('hosts taken and given back while the panel is open', async () => {
    const { client, store } = open();
    const shown = snapshot(three);
    client.show(shown);
    await settled();
    expect(client.calls.length).toBe(2);
    client.answers.hasHostAccess = false;
    client.show({ ...shown, access: false });
    expect([store.state.value, store.withheld.value]).toEqual(['rows', true]);
    client.answers.hasHostAccess = true;
    client.show({ ...shown, access: true });
    expect(store.withheld.value).toBe(false);
    await settled();
    expect(store.withheld.value).toBe(false);
  });

  test('what was said of hosts before does not outweigh a later answer', async () => {
    const { client, store } = open();
    const shown = { ...snapshot(three), access: true };
    client.show(shown);
    client.answers.hasHostAccess = false;
    store.check();
    await settled();
    client.show(shown);
    expect(store.withheld.value).toBe(true);
  });
});
