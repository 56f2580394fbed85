import { expect, test } from 'vitest';
import { lengthOf, lengthWords } from './length.ts';

const minute = 60_000;

test.each([
  [minute, '1 minute'],
  [-10.4 * minute, '10 minutes'],
  [90 * minute, '90 minutes'],
  [119.9 * minute, '120 minutes'],
  [120 * minute, '2 hours'],
  [47 * 60 * minute, '47 hours'],
  [-48 * 60 * minute, '2 days'],
  [20_000 * 1_440 * minute, '20,000 days'],
])('%d ms', (ms, words) => {
  expect(lengthWords(lengthOf(ms), 'en')).toBe(words);
});

test('in another language', () => {
  expect(lengthWords({ count: 1, unit: 'hour' }, 'de')).toBe('1 Stunde');
});
