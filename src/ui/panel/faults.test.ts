import { expect, test } from 'vitest';
import { faultPieces } from './faults.ts';

const span = (start: number, end: number) => ({ line: 0, start, end });

test('no problem: one piece', () => {
  expect(faultPieces('Basic', [])).toEqual([{ text: 'Basic' }]);
});

test('overlapping spans become stretches in order', () => {
  expect(faultPieces('abcdef', [span(3, 5), span(1, 4), span(2, 3)])).toEqual([
    { text: 'a' },
    { text: 'bcd', fault: true },
    { text: 'e', fault: true },
    { text: 'f' },
  ]);
});
