import { describe, expect, test, vi } from 'vitest';
import { append } from '#core/append.ts';
import { firefox } from '#core/engine.ts';
import { event } from '#core/event.fixture.ts';
import { fold } from '#core/fold.ts';
import { clearTab, setSwitch } from '#core/log.ts';
import { createStore } from './store.ts';

/** storage.session as both browsers behave: plain data in, copies out, an error over quota. */
function area(quota = Number.POSITIVE_INFINITY) {
  const data = new Map<string, string>();
  const fake = {
    sets: 0,
    data,
    async get(keys?: null | string | string[] | Record<string, unknown>) {
      const wanted = typeof keys === 'string' ? [keys] : Array.isArray(keys) ? keys : [...data.keys()];
      return Object.fromEntries(
        wanted.flatMap((key) => (data.has(key) ? [[key, JSON.parse(data.get(key) ?? '')]] : [])),
      );
    },
    async set(items: Record<string, unknown>) {
      fake.sets += 1;
      const next = new Map(data);
      for (const [key, value] of Object.entries(items)) next.set(key, JSON.stringify(value));
      if ([...next.values()].join('').length > quota) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of next) data.set(key, value);
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) data.delete(key);
    },
  };
  return fake;
}

const keep = (requestId: string, tabId = 7) =>
  append(
    fold([event('completed', 3, { requestId, tabId, url: `http://a.localhost/page-${requestId}` })], firefox),
    'refused',
  );

describe('store', () => {
  test('writes what a tick brings as one set', async () => {
    const session = area();
    const store = createStore(session, 'salt', () => {});
    await Promise.all(['a', 'b', 'c'].map((id) => store.update(keep(id))));
    expect(session.sets).toBe(1);
    expect([...session.data.keys()].sort()).toEqual(['head', 'r:7:0', 'r:7:1', 'r:7:2', 'tab:7']);
  });

  test('goes on where an earlier life of the worker ended', async () => {
    const session = area();
    await createStore(session, 'salt', () => {}).update(keep('a'));
    const second = createStore(session, 'salt', () => {});
    expect(await second.summary(7)).toMatchObject({ slots: [{ n: 0 }] });
    await second.update(keep('b'));
    expect([...session.data.keys()].sort()).toEqual(['head', 'r:7:0', 'r:7:1', 'tab:7']);
  });

  test('tells which summaries changed', async () => {
    const onTab = vi.fn();
    const store = createStore(area(), 'salt', onTab);
    await store.update(keep('a', 7));
    await store.update(keep('b', 8));
    await store.update(clearTab(7));
    expect(onTab.mock.calls.map(([tabId, summary]) => [tabId, summary?.slots.length])).toEqual([
      [7, 1],
      [8, 1],
      [7, undefined],
    ]);
  });

  test('frees half and tries once more when the browser refuses', async () => {
    const session = area(2_000);
    const store = createStore(session, 'salt', () => {});
    for (let index = 0; index < 12; index += 1) await store.update(keep(String(index)));
    const kept = [...session.data.keys()].filter((key) => key.startsWith('r:'));
    expect(kept).toContain('r:7:11');
    expect(kept.length).toBeGreaterThan(0);
    expect(await store.summary(7)).toMatchObject({ slots: kept.map((key) => ({ n: Number(key.slice(4)) })) });
  });

  test('a set that is refused twice rejects, and the next one starts from what is stored', async () => {
    const session = area(0);
    const store = createStore(session, 'salt', () => {});
    await expect(store.update(setSwitch(7, 'paused', true))).rejects.toThrow('QUOTA_BYTES');
    expect(await store.summary(7)).toBeUndefined();
  });
});
