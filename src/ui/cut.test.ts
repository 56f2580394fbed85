import { describe, expect, test } from 'vitest';
import { BULLETS } from './bullets.ts';
import { charactersOf, cut } from './cut.ts';

const pieces = [{ text: 'Bearer ' }, { text: 'abc', secret: true }];
const token = 'mF_9.B5f-4.1JqM.mF_9.B5f';
const masks = (...given: Parameters<typeof cut>[0]) =>
  cut(given, false, 2_000).shown.filter(({ kind }) => kind === 'masked');

test('a secret is a mask until revealed', () => {
  expect(cut(pieces, false, 2_000)).toEqual({
    shown: [{ kind: 'text', runs: [{ text: 'Bearer ' }] }, { kind: 'masked' }],
    left: 0,
  });
  expect(cut(pieces, true, 2_000).shown).toEqual([
    { kind: 'text', runs: [{ text: 'Bearer ' }] },
    { kind: 'text', runs: [{ text: 'abc' }] },
  ]);
});

describe('the length of a secret', () => {
  test('is told of a long one, and not of what may be a password', () => {
    expect(masks({ text: 'Bearer ' }, { text: token, secret: true })).toEqual([{ kind: 'masked', length: 24 }]);
    expect(masks({ text: 'Bearer ' }, { text: token.slice(1), secret: true })).toEqual([{ kind: 'masked' }]);
  });

  test('is never told of the data of Basic, which the length of a password follows from', () => {
    expect(masks({ text: 'Basic ' }, { text: btoa(`ada:${token}`), secret: true })).toEqual([{ kind: 'masked' }]);
  });

  test('does not count among the characters that are left out', () => {
    expect(cut([{ text: 'ab' }, { text: token, secret: true }, { text: 'cd' }], false, 3)).toEqual({
      shown: [{ kind: 'text', runs: [{ text: 'ab' }] }],
      left: BULLETS.length + 2,
    });
  });
});

test('one secret is one mask, with a fault where one begins within it', () => {
  expect(masks({ text: 'a', secret: true }, { text: 'b', secret: true, fault: true })).toEqual([
    { kind: 'masked', fault: true },
  ]);
});

test('50,000 secrets are cut like any text', () => {
  const many = Array.from({ length: 50_000 }, () => [{ text: 'a=' }, { text: 'b', secret: true }]).flat();
  expect(cut(many, false, 2_000).shown).toHaveLength(400);
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

describe('a text in lines', () => {
  test('keeps its line ends and tabs; other controls are made visible', () => {
    expect(cut([{ text: 'a\r\n\tb\rc' }], false, 99, true).shown).toEqual([
      { kind: 'text', runs: [{ text: 'a\r\n\tb' }, { text: '␍', control: 'U+000D' }, { text: 'c' }] },
    ]);
    expect(cut([{ text: 'a\nb' }], false, 99).shown).toEqual([
      { kind: 'text', runs: [{ text: 'a' }, { text: '␊', control: 'U+000A' }, { text: 'b' }] },
    ]);
  });

  test('is cut after so many lines, counted as they stand on screen', () => {
    const text = [{ text: 'a\nb\n' }, { text: 'x\ny', secret: true }, { text: '\nc' }];
    expect(charactersOf(text, false, 2)).toBe(3);
    expect(charactersOf(text, false, 3)).toBe(4 + BULLETS.length);
    expect(charactersOf(text, true, 3)).toBe(5);
    expect(charactersOf(text, false, 4)).toBe(Number.POSITIVE_INFINITY);
    expect(charactersOf([{ text: 'a\nb\n' }], false, 2)).toBe(Number.POSITIVE_INFINITY);
  });
});
