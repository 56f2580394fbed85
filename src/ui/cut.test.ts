import { expect, test } from 'vitest';
import { cut } from './cut.ts';

const pieces = [{ text: 'Bearer ' }, { text: 'abc', secret: true }];

test('a secret is a mask with its length until revealed', () => {
  expect(cut(pieces, false, 2_000)).toEqual({
    shown: [
      { kind: 'text', runs: [{ text: 'Bearer ' }] },
      { kind: 'masked', length: 3 },
    ],
    left: 0,
  });
  expect(cut(pieces, true, 2_000).shown).toEqual([
    { kind: 'text', runs: [{ text: 'Bearer ' }] },
    { kind: 'text', runs: [{ text: 'abc' }] },
  ]);
});

test('cuts after the limit and says how much is left', () => {
  expect(cut([{ text: 'a'.repeat(200_000) }], false, 2_000)).toEqual({
    shown: [{ kind: 'text', runs: [{ text: 'a'.repeat(2_000) }] }],
    left: 198_000,
  });
  expect(cut(pieces, true, 8).left).toBe(2);
  expect(cut(pieces, true, 7).shown).toHaveLength(1);
});

test('never cuts a character in two', () => {
  expect(cut([{ text: 'a😀b' }], false, 2)).toEqual({ shown: [{ kind: 'text', runs: [{ text: 'a' }] }], left: 3 });
});

test('an empty secret needs no mask', () => {
  expect(cut([{ text: '', secret: true }], false, 9)).toEqual({ shown: [], left: 0 });
});
