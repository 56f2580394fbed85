import { expect, test } from 'vitest';
import { faultPieces } from './faults.ts';

const span = (start: number, end: number) => ({ line: 0, start, end });

test('no problem: one piece', () => {
  expect(faultPieces([{ text: 'Basic' }], [])).toEqual([{ text: 'Basic' }]);
});

test('overlapping spans become stretches in order', () => {
  expect(faultPieces([{ text: 'abcdef' }], [span(3, 5), span(1, 4), span(2, 3)])).toEqual([
    { text: 'a' },
    { text: 'bcd', fault: true },
    { text: 'e', fault: true },
    { text: 'f' },
  ]);
});

test('a secret stays one where a fault begins or ends within it', () => {
  const pieces = [{ text: 'ab' }, { text: 'cdef', secret: true }, { text: 'gh' }] as const;
  expect(faultPieces(pieces, [span(1, 4), span(7, 8)])).toEqual([
    { text: 'a' },
    { text: 'b', fault: true },
    { text: 'cd', secret: true, fault: true },
    { text: 'ef', secret: true },
    { text: 'g' },
    { text: 'h', fault: true },
  ]);
});
