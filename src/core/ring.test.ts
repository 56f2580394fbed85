import { describe, expect, test } from 'vitest';
import { event, headers } from './event.fixture.ts';
import type { Exchange } from './exchange.ts';
import { fold } from './fold.ts';
import { recordKey } from './keys.ts';
import type { StoredRecord } from './messages.ts';
import { append, beginPage, clearTab, closeTab, emptyRing, freeHalf, inTurn, type Limits, setSwitch } from './ring.ts';

const exchange = (requestId: string, tabId = 7, value = ''): Exchange =>
  fold([event('completed', 3, { requestId, tabId, headers: headers(`X: ${value}`) })], []);

const keep = (requestId: string, tabId = 7, limits?: Limits) => append(exchange(requestId, tabId), 'refused', limits);
const keys = (set: object): string[] => Object.keys(set).sort();

describe('append', () => {
  test('writes one record, one summary and the head', () => {
    const { set, remove, ring } = inTurn(emptyRing, keep('a'));
    expect(keys(set)).toEqual(['head', 'r:7:0', 'tab:7']);
    expect(remove).toEqual([]);
    expect(ring.head).toEqual({ next: 1, tabs: [7] });
    expect(ring.tabs.get(7)?.slots).toMatchObject([{ n: 0, requestId: 'a', weight: 'refused', startedAt: 3 }]);
  });

  test('does not touch other records', () => {
    const before = inTurn(emptyRing, keep('a'), keep('b', 8)).ring;
    expect(keys(inTurn(before, keep('c', 8)).set)).toEqual(['head', 'r:8:2', 'tab:8']);
  });

  test('the same request replaces its earlier self', () => {
    const waiting = inTurn(emptyRing, append(exchange('a'), 'waiting'), keep('b')).ring;
    const { ring, set } = inTurn(waiting, append(exchange('a'), 'quiet'));
    expect(keys(set)).toEqual(['head', 'r:7:0', 'tab:7']);
    expect((set['r:7:0'] as StoredRecord).weight).toBe('quiet');
    expect(ring.tabs.get(7)?.slots.map(({ requestId }) => requestId)).toEqual(['a', 'b']);
    expect(ring.head.next).toBe(2);
  });

  test('drops the oldest of all tabs beyond the bound on records, and says how many', () => {
    const limits: Limits = { bytes: 1e6, records: 2, record: 1e6 };
    const { ring, set, remove } = inTurn(
      emptyRing,
      keep('a', 1, limits),
      keep('b', 2, limits),
      keep('c', 2, limits),
      keep('d', 2, limits),
    );
    expect(keys(set)).toEqual(['head', 'r:2:2', 'r:2:3', 'tab:2']);
    expect(remove.toSorted()).toEqual(['r:1:0', 'r:2:1', 'tab:1']);
    expect(ring.head).toEqual({ next: 4, tabs: [2] });
    expect(ring.tabs.get(2)?.dropped).toBe(1);
  });

  test('stays under the bound on bytes', () => {
    const one = (inTurn(emptyRing, keep('a')).ring.tabs.get(7)?.slots[0]?.bytes ?? 0) + 5;
    const limits: Limits = { bytes: 3 * one, records: 100, record: 1e6 };
    const { ring } = inTurn(emptyRing, ...['a', 'b', 'c', 'd', 'e'].map((id) => keep(id, 7, limits)));
    expect(ring.tabs.get(7)?.slots.map(({ requestId }) => requestId)).toEqual(['c', 'd', 'e']);
  });

  test('a large record is trimmed, never dropped, and says what was cut', () => {
    const limits: Limits = { bytes: 1e6, records: 100, record: 20_000 };
    const { set } = inTurn(emptyRing, append(exchange('a', 7, 'x'.repeat(200_000)), 'refused', limits));
    const { rounds } = (set['r:7:0'] as StoredRecord).exchange;
    expect(rounds[0]?.response).toMatchObject({
      value: { headers: [{ name: 'X', value: 'x'.repeat(16_384), cut: 200_000 - 16_384 }] },
    });
  });

  test('a value of 200 kB is kept whole', () => {
    const { set } = inTurn(emptyRing, append(exchange('a', 7, 'x'.repeat(200_000)), 'refused'));
    expect((set['r:7:0'] as StoredRecord).exchange).toEqual(exchange('a', 7, 'x'.repeat(200_000)));
  });

  test('a paused tab keeps nothing new, but finishes what it has', () => {
    const waiting = inTurn(emptyRing, append(exchange('a'), 'waiting'), setSwitch(7, 'paused', true)).ring;
    expect(inTurn(waiting, keep('b')).set).toEqual({});
    expect(keys(inTurn(waiting, keep('a')).set)).toEqual(['head', 'r:7:0', 'tab:7']);
    expect(keys(inTurn(waiting, keep('c', 8)).set)).toEqual(['head', 'r:8:1', 'tab:8']);
  });
});

describe('a tab', () => {
  const full = inTurn(emptyRing, keep('a', 7), keep('b', 8), setSwitch(7, 'preserve', true)).ring;

  test('clear deletes its records only and keeps its switches', () => {
    const { ring, remove } = inTurn(full, clearTab(7));
    expect(remove).toEqual([recordKey(7, 0)]);
    expect(ring.tabs.get(7)).toEqual({ tabId: 7, slots: [], preserve: true });
    expect(ring.tabs.get(8)).toBe(full.tabs.get(8));
  });

  test('close forgets it whole', () => {
    const { ring, remove, set } = inTurn(full, closeTab(7));
    expect(remove.toSorted()).toEqual(['r:7:0', 'tab:7']);
    expect(set).toEqual({ head: { next: 2, tabs: [8] } });
    expect(ring.tabs.has(7)).toBe(false);
  });

  test('a page is noted only where something is kept, and never goes back in time', () => {
    const page = { requestId: 'p', since: 50 };
    expect(inTurn(full, beginPage(99, page)).set).toEqual({});
    const noted = inTurn(full, beginPage(7, page));
    expect(keys(noted.set)).toEqual(['tab:7']);
    expect(inTurn(noted.ring, beginPage(7, { requestId: 'o', since: 40 })).set).toEqual({});
    expect(inTurn(noted.ring, beginPage(7, { requestId: 'p', since: 60 })).set).toEqual({});
  });

  test('a switch that goes off leaves no trace', () => {
    const { ring, remove } = inTurn(emptyRing, setSwitch(5, 'paused', true), setSwitch(5, 'paused', false));
    expect(ring).toEqual(emptyRing);
    expect(remove).toEqual(['tab:5']);
  });
});

test('freeHalf drops the older half', () => {
  const { ring } = inTurn(emptyRing, ...['a', 'b', 'c', 'd'].map((id) => keep(id)), freeHalf);
  expect(ring.tabs.get(7)?.slots.map(({ requestId }) => requestId)).toEqual(['c', 'd']);
});
