import { expect, test } from 'vitest';
import { visible } from './visible.ts';

test('ordinary text is one run', () => {
  expect(visible('Bearer abc é 漢')).toEqual([{ text: 'Bearer abc é 漢' }]);
  expect(visible('')).toEqual([]);
});

test('C0 controls and DEL stand as control pictures', () => {
  expect(visible('a\u0001b\u007f')).toEqual([
    { text: 'a' },
    { text: '␁', control: 'U+0001' },
    { text: 'b' },
    { text: '␡', control: 'U+007F' },
  ]);
});

test('C1 controls and marks that reorder text stand as their code point', () => {
  expect(visible('\u0085\u202egnp')).toEqual([
    { text: 'U+0085', control: 'U+0085' },
    { text: 'U+202E', control: 'U+202E' },
    { text: 'gnp' },
  ]);
});
