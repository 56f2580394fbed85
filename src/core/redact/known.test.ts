import { expect, test } from 'vitest';
import type { Known } from '../messages.ts';
import { createRedactor, redactRecords, redactText } from '../redact.ts';
import { givenAway } from './decoded.fixture.ts';
import { planted } from './planted.fixture.ts';

const { exchange } = planted('bearer', 'a1b2c3d4e5');
const known = (good: Partial<Known['good']>): Known => ({
  clock: { offset: 61_000, within: 1_000, samples: 3 },
  workedAt: 1_699_999_000_000,
  good: {
    at: 1_699_999_000_000,
    method: 'GET',
    url: 'https://api.shop.example/orders/{}/item-{}.json',
    status: 200,
    query: ['page'],
    sent: [],
    cut: 2,
    ...good,
  },
});

test('of what worked before all stays that holds no secret, and the same fingerprint is the same tag', () => {
  const sent = [
    { name: 'accept', value: 'application/json' },
    { name: 'authorization', scheme: 'Bearer', tag: '1x8c4zq0a7w' },
    { name: 'cookie SID', tag: '2k9d5yr1b8v' },
    { name: 'x-api-key', tag: '1x8c4zq0a7w' },
  ];
  const { records } = redactRecords([{ exchange, known: known({ sent }) }], createRedactor());
  expect(records[0]?.known).toEqual(
    known({
      sent: [
        { name: 'accept', value: 'application/json' },
        { name: 'authorization', scheme: 'Bearer', tag: '<credentials #2, 11 characters, fingerprint>' },
        { name: 'cookie SID', tag: '<credentials #3, 11 characters, fingerprint>' },
        { name: 'x-api-key', tag: '<credentials #2, 11 characters, fingerprint>' },
      ],
    }),
  );
});

/** Where a secret may stand in it, though good.ts means to keep none. */
test.each<[place: string, good: (s: string) => Partial<Known['good']>]>([
  ['a segment', (s) => ({ url: `https://api.shop.example/orders/${s}` })],
  ['the user information', (s) => ({ url: `https://jane:${s}@api.shop.example/` })],
  ['the query', (s) => ({ url: `https://api.shop.example/?a=${s}` })],
  ['the name of a parameter', (s) => ({ query: ['page', s] })],
  ['the method', (s) => ({ method: s })],
  ['a plain field', (s) => ({ sent: [{ name: 'user-agent', value: `Mozilla/5.0 ${s}` }] })],
  ['any field', (s) => ({ sent: [{ name: 'x-whatever', value: s }] })],
  ['the name of a field', (s) => ({ sent: [{ name: s, value: '' }] })],
  ['the name of a cookie', (s) => ({ sent: [{ name: `cookie ${s}`, tag: '1x8c4zq0a7w' }] })],
  ['the scheme', (s) => ({ sent: [{ name: 'authorization', scheme: s, tag: '1x8c4zq0a7w' }] })],
  ['a fingerprint', (s) => ({ sent: [{ name: 'authorization', tag: s }] })],
])('a secret planted in what worked before: %s', (_, good) => {
  const secret = 'q7Rk29xLm4Tz81';
  const record = { exchange, known: known(good(secret)) };
  const redactor = createRedactor();
  const text = JSON.stringify(redactRecords([record], redactor));
  expect(givenAway(text, [secret])).toEqual([]);
  expect(redactText(text, redactor.secrets()).ok).toBe(true);
  expect(redactText(JSON.stringify(record), redactor.secrets()).ok).toBe(false);
});

test('a token of the failing request is found in what worked before as well', () => {
  const good = { sent: [{ name: 'accept-language', value: 'a1b2c3d4e5' }] };
  const { records } = redactRecords([{ exchange, known: known(good) }], createRedactor());
  expect(records[0]?.known?.good?.sent).toEqual([{ name: 'accept-language', value: '<bearer #1, 10 characters>' }]);
});
