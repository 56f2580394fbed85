import { expect, test } from 'vitest';
import type { Bodies } from '#core/messages.ts';
import { group, record } from '#ui/testing/records.ts';
import { questionOf } from './context.ts';

const response = { text: '{}', mimeType: 'application/json' };
const bodiesGiven = (bodies: Bodies, shown: 'first' | 'latest') => {
  const made = { ...group(1, 2), bodies };
  const exchange = shown === 'first' ? made.exchange : (made.last ?? made.exchange);
  return questionOf(made, exchange, [made])[0].bodies;
};

test('a body goes along only where it certainly belongs to the exchange', () => {
  expect(bodiesGiven({ response }, 'first')).toEqual({ response });
  expect(bodiesGiven({ response }, 'latest')).toBeUndefined();
  expect(bodiesGiven({ response, of: '1 latest' }, 'latest')).toEqual({ response });
  expect(bodiesGiven({ response, ofGroup: true }, 'first')).toBeUndefined();
});

test('the others are all exchanges of the other records, and now is the end of the request', () => {
  const one = record(1, 401);
  const two = group(2, 5);
  const [, context] = questionOf(one, one.exchange, [one, two]);
  expect(context.others).toEqual([two.exchange, two.last]);
  expect(context.now).toBe(1_050);
});

test('what is known of the origin goes along', () => {
  const clock = { offset: 5_000, within: 500, samples: 3 };
  const cookies = [
    { line: 'sid=', length: 3, at: 5, method: 'GET', url: 'https://shop.example/', type: 'main_frame', frameId: 0 },
  ];
  const one = { ...record(1, 401), known: { clock, workedAt: 7, otherWorkedAt: 9, cookies } };
  expect(questionOf(one, one.exchange, [one])[1]).toEqual({
    now: 1_050,
    others: [],
    clock,
    workedAt: 7,
    otherWorkedAt: 9,
    cookies,
  });
});

test('a group says how often it was refused alike, and how long', () => {
  const made = group(2, 300, 7_000);
  expect(questionOf(made, made.exchange, [made])[1].alike).toEqual({ times: 300, first: 2_000, last: 7_000 });
});
