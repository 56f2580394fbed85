import { expect, test } from 'vitest';
import { momentWords } from './moment.ts';

const request = new Date(2026, 10, 21, 13, 6, 10).getTime();

test.each([
  [-303_000, '21 Nov 2026, 13:01:07, 5 minutes before this request'],
  [3_600_000, '21 Nov 2026, 14:06:10, 1 hour after this request'],
  [0, '21 Nov 2026, 13:06:10, just before this request'],
  [-999, '21 Nov 2026, 13:06:09, just before this request'],
  [999, '21 Nov 2026, 13:06:10, just after this request'],
])('%i ms', (distance, words) => {
  expect(momentWords(request + distance, request)).toBe(words);
});
