import { describe, expect, test } from 'vitest';
import { firefox } from './engine.ts';
import { event } from './event.fixture.ts';
import type { Exchange, Observed } from './exchange.ts';
import { fold } from './fold.ts';
import type { Bodies, Slot, StoredRecord, TabSummary } from './messages.ts';
import { assembler, tablessFor } from './snapshot.ts';

const exchange = (requestId: string): Exchange =>
  fold([event('sent', 2, { requestId }), event('completed', 3, { requestId })], firefox);

const record = (n: number): StoredRecord => ({ n, tabId: 7, weight: 'waiting', exchange: exchange(String(n)) });
const slot = (n: number, rest: Partial<Slot> = {}): Slot => ({
  n,
  bytes: 1,
  requestId: String(n),
  startedAt: 2,
  weight: 'refused',
  key: 'k',
  ...rest,
});
const summary = (...slots: Slot[]): TabSummary => ({ tabId: 7, slots });
const last = { requestId: '9', startedAt: 9, bytes: 1 };
const bodies: Bodies = { response: { text: '{}', mimeType: 'application/json' } };

const stored = new Map<string, unknown>([
  ['r:7:1', record(1)],
  ['r:7:2', record(2)],
  ['r:7:10', record(10)],
  ['l:7:1', exchange('9')],
  ['b:7:1', bodies],
  ['r:8:1', { ...record(1), tabId: 8 }],
]);
const read = (key: string): unknown => stored.get(key);

describe('the records of a tab', () => {
  test('with what the summary and other keys say of them, in its order', () => {
    const list = assembler()(
      summary(slot(1, { times: 3, last, bodies: 5 }), slot(2), slot(10, { weight: 'quiet' })),
      read,
    );
    expect(list).toEqual([
      { ...record(1), weight: 'refused', times: 3, last: exchange('9'), bodies },
      { ...record(2), weight: 'refused' },
      { ...record(10), weight: 'quiet' },
    ]);
  });

  test('what the summary does not name is not read, though it lies there', () => {
    expect(assembler()(summary(slot(1)), read)).toEqual([{ ...record(1), weight: 'refused' }]);
  });

  test('a record, its latest and its bodies may come after the summary', () => {
    const assemble = assembler();
    const values = new Map<string, unknown>();
    const tab = summary(slot(1, { times: 2, last, bodies: 5 }), slot(3));
    const at = () => assemble(tab, (key) => values.get(key));
    expect(at()).toEqual([]);
    values.set('r:7:1', record(1));
    expect(at()).toEqual([{ ...record(1), weight: 'refused', times: 2 }]);
    values.set('l:7:1', exchange('9')).set('b:7:1', bodies);
    expect(at()).toEqual([{ ...record(1), weight: 'refused', times: 2, last: exchange('9'), bodies }]);
  });

  test('a healed one says by which request, behind the joints that it has', () => {
    const joined = { ...record(1), exchange: { ...exchange('1'), joints: [{ role: 'preflight-of', requestId: '5' }] } };
    const [healed] = assembler()(summary(slot(1, { weight: 'healed', healedBy: '4' })), () => joined);
    expect(healed).toMatchObject({ weight: 'healed' });
    expect(healed?.exchange.joints).toEqual([
      { role: 'preflight-of', requestId: '5' },
      { role: 'healed-by', requestId: '4' },
    ]);
    expect(joined.exchange.joints).toHaveLength(1);
    const [plain] = assembler()(summary(slot(2, { weight: 'healed', healedBy: '4' })), read);
    expect(plain?.exchange.joints).toEqual([{ role: 'healed-by', requestId: '4' }]);
  });
});

describe('the same object', () => {
  const full = slot(1, { times: 3, last, bodies: 5 });

  test('as long as nothing changes, though the summary and the places of others do', () => {
    const assemble = assembler();
    const [first] = assemble(summary(full, slot(2)), read);
    const again = assemble(summary(slot(10), { ...full }), read);
    expect(again[1]).toBe(first);
    expect(again).toHaveLength(2);
  });

  test.each<[what: string, slot: Slot, key: string, value: unknown]>([
    ['weight', { ...full, weight: 'quiet' }, '', 0],
    ['times', { ...full, times: 4 }, '', 0],
    ['the request that healed it', { ...full, healedBy: '4' }, '', 0],
    ['its bodies are gone', slot(1, { times: 3, last }), '', 0],
    ['the latest', full, 'l:7:1', exchange('11')],
    ['the bodies', full, 'b:7:1', { ...bodies }],
    ['the record', full, 'r:7:1', record(1)],
  ])('not when this changes: %s', (_, now, key, value) => {
    const assemble = assembler();
    const [before, other] = assemble(summary(full, slot(2)), read);
    const [after, same] = assemble(summary(now, slot(2)), (each) => (each === key ? value : read(each)));
    expect(after).not.toBe(before);
    expect(same).toBe(other);
  });

  test('nor when it was away in between, nor for another reader', () => {
    const assemble = assembler();
    const [first] = assemble(summary(full), read);
    expect(assemble(summary(), read)).toEqual([]);
    expect(assemble(summary(full), read)[0]).not.toBe(first);
    expect(assembler()(summary(full), read)[0]).not.toBe(first);
  });
});

describe('requests without a tab', () => {
  const seen = (value: string): Observed<string> => ({ state: 'seen', value });
  const tabless = (n: number, initiator: Observed<string>, made?: 'yes' | 'unknown'): StoredRecord => ({
    ...record(n),
    tabId: -1,
    exchange: { ...exchange(String(n)), tabId: -1, initiator, ...(made && { private: made }) },
  });
  const records = [
    tabless(1, seen('https://a.example')),
    tabless(2, seen('https://b.example')),
    tabless(3, seen('https://a.example'), 'yes'),
    tabless(4, seen('https://a.example'), 'unknown'),
    tabless(5, { state: 'absent' }),
    tabless(6, { state: 'hidden', why: 'not-reported' }),
    tabless(7, seen('null')),
    tabless(8, seen('http://a.example')),
    tabless(9, seen('https://a.example:8443')),
    tabless(10, seen('https://a.example')),
  ];
  const shown = (...view: Parameters<typeof tablessFor>[0][]) =>
    view.map((each) => tablessFor(each, records).map(({ n }) => n));

  test('stand with the pages of their origin, the very same objects', () => {
    expect(shown({ origin: 'https://a.example' }, { origin: 'https://b.example' })).toEqual([[1, 10], [2]]);
    expect(tablessFor({ origin: 'https://a.example' }, records)[0]).toBe(records[0]);
  });

  test('those of private windows, and those that may be, only in a private one', () => {
    expect(
      shown({ origin: 'https://a.example', private: true }, { origin: 'https://b.example', private: true }),
    ).toEqual([[3, 4], []]);
  });

  test('nowhere, where a page has no origin or none like any other', () => {
    expect(shown({}, { private: true }, { origin: 'null' })).toEqual([[], [], []]);
  });
});
