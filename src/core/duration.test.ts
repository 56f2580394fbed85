import { expect, test } from 'vitest';
import { ageWords, durationWords } from './duration.ts';

const second = 1000;
const day = 86_400 * second;

test.each([
  [0, 'less than a second', 'now'],
  [999, 'less than a second', 'now'],
  [second, '1 second', '1 s'],
  [12 * second, '12 seconds', '12 s'],
  [59_999, '59 seconds', '59 s'],
  [60 * second, '1 minute', '1 min'],
  [5 * 60 * second, '5 minutes', '5 min'],
  [599 * second, '10 minutes', '9 min'],
  [89 * second, '89 seconds', '1 min'],
  [90 * 60 * second, '90 minutes', '1 h'],
  [36 * 3600 * second, '36 hours', '1 d'],
  [3599 * second, '1 hour', '59 min'],
  [3 * 3600 * second, '3 hours', '3 h'],
  [day - 1, '1 day', '23 h'],
  [2 * day, '2 days', '2 d'],
  [729 * day, '2 years', '729 d'],
  [730 * day - 1, '2 years', '729 d'],
  [730 * day, '2 years', '2 y'],
  [8.64e15, '273973 years', '273972 y'],
])('%d ms', (ms, words, age) => {
  expect([durationWords(ms), durationWords(-ms), ageWords(ms)]).toEqual([words, words, age]);
});

test('an age below zero is now', () => {
  expect(ageWords(-5000)).toBe('now');
});
