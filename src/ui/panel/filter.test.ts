import { expect, test } from 'vitest';
import { rowFilter } from './filter.ts';
import type { Row } from './row.ts';

const row: Row = {
  n: 1,
  group: '401',
  status: '401',
  method: 'GET',
  host: 'api.shop.example',
  path: '/v2/Orders',
  note: '',
  quiet: false,
  times: 1,
  first: 0,
  at: 0,
};

test.each([
  ['', true],
  ['  ', true],
  ['-', true],
  ['orders', true],
  ['ORDERS get', true],
  ['shop.example/v2', true],
  ['401', true],
  ['post', false],
  ['-post orders', true],
  ['-get', false],
])('"%s"', (text, expected) => {
  expect(rowFilter(text, 'All')(row)).toBe(expected);
});

test('chips', () => {
  expect(rowFilter('', '401')(row)).toBe(true);
  expect(rowFilter('', '403')(row)).toBe(false);
  expect(rowFilter('', 'Other')({ ...row, group: 'Other' })).toBe(true);
});
