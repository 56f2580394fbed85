import { expect, test } from 'vitest';
import { elide } from './elide.ts';

test.each([
  ['/', '', '/'],
  ['/v2/orders', '/v2', '/orders'],
  ['/uploads/2026/avatar', '/uploads/2026', '/avatar'],
  ['/a/folder/', '/a', '/folder/'],
  ['/search?q=a-very-long-question-indeed', '/search?q=a-very-long-que', 'stion-indeed'],
  ['', '', ''],
])('%s', (path, head, tail) => {
  expect(elide(path)).toEqual({ head, tail });
});
