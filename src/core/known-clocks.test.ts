import { expect, test } from 'vitest';
import type { Exchange } from './exchange.ts';
import { knownClockVerdict, knownOrigin } from './known-clocks.ts';
import type { StoredRecord } from './messages.ts';

const minutes = 60_000;
const now = Date.UTC(2026, 10, 21, 12);

/** A refused request to this address; its server is so far ahead of us. */
function record(n: number, url: string, offset?: number): StoredRecord {
  const response = { status: 401, statusLine: 'HTTP/1.1 401', headers: [] };
  const exchange: Exchange = {
    requestId: String(n),
    tabId: 7,
    frameId: 0,
    type: 'xmlhttprequest',
    initiator: { state: 'absent' },
    startedAt: now,
    endedAt: now,
    rounds: [
      {
        url,
        method: 'GET',
        at: now,
        sent: { state: 'absent' },
        response: { state: 'seen', value: response },
        end: { kind: 'last' },
      },
    ],
    outcome: { kind: 'completed' },
    blindTo: [],
  };
  const known = offset === undefined ? {} : { known: { clock: { offset, within: 1_000, samples: 3 } } };
  return { n, tabId: 7, weight: 'refused', exchange, ...known };
}

const a = record(1, 'https://a.example/x?y', 10 * minutes);
const b = record(2, 'https://api.b.test:8443/', 10 * minutes);
const c = record(5, 'https://news.example.org/', 10 * minutes);
const right = record(3, 'https://c.invalid/', 0);
const silent = record(4, 'https://d.other/');

test('of all records: whose clock is wrong', () => {
  expect(knownClockVerdict([a, b, c, right, silent], now)).toMatchObject({
    kind: 'yours',
    offset: 10 * minutes,
    origins: ['https://c.invalid'],
  });
  expect(knownClockVerdict([a, right], now)).toMatchObject({ kind: 'server', origins: ['https://a.example'] });
  expect(knownClockVerdict([a, silent], now).kind).toBe('unknown');
  expect(knownClockVerdict([], now)).toEqual({
    kind: 'unknown',
    offset: 0,
    within: Number.POSITIVE_INFINITY,
    origins: [],
  });
});

test('an origin has one clock: that of the record written last, whatever the order', () => {
  const set = record(9, 'https://a.example/z', 0);
  for (const list of [
    [a, b, set, right],
    [set, right, b, a],
  ])
    expect(knownClockVerdict(list, now)).toMatchObject({ kind: 'server', origins: ['https://api.b.test:8443'] });
});

test('of one record: its origin alone, by what it knew itself', () => {
  const set = record(9, 'https://a.example/z', 0);
  expect(knownClockVerdict([a, right, set], now, a)).toMatchObject({ kind: 'server', offset: 10 * minutes });
  expect(knownClockVerdict([a, right, set], now, set).kind).toBe('agree');
  expect(knownClockVerdict([a, set], now, a)).toMatchObject({ kind: 'unknown', offset: 10 * minutes });
  expect(knownClockVerdict([a], now, a)).toMatchObject({ kind: 'unknown', offset: 10 * minutes });
});

test('which origin a record knows of: the one that answered last', () => {
  expect(knownOrigin(b)).toBe('https://api.b.test:8443');
  const [asked] = b.exchange.rounds;
  const rounds = [...a.exchange.rounds, ...(asked ? [{ ...asked, response: { state: 'absent' } as const }] : [])];
  expect(knownOrigin({ ...a, exchange: { ...a.exchange, rounds } })).toBe('https://a.example');
  expect(knownOrigin({ ...a, exchange: { ...a.exchange, rounds: rounds.slice(1) } })).toBeUndefined();
});
