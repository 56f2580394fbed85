import { expect, test } from 'vitest';
import type { Bodies } from '#core/messages.ts';
import { group, record } from '#ui/testing/records.ts';
import { bodyOwner } from './body-owner.ts';

const of300 = (bodies: Bodies) => ({ ...group(1, 300), bodies });

test.each<[bodies: Bodies, shown: string, words: string]>([
  [{ of: '1' }, '1', ''],
  [{ of: '1' }, '1 latest', 'The first request of this group had it.'],
  [{ of: '1 latest' }, '1', 'The latest request of this group had it.'],
  [{ of: '1 latest' }, '1 latest', ''],
  [{ of: '17' }, '1', 'Another request of this group had it.'],
  [{ ofGroup: true }, '1', 'One of the requests of this group had it; which one is not certain.'],
  [{}, '1', ''],
])('%j beside request %s', (bodies, shown, words) => {
  expect(bodyOwner(of300(bodies), shown)).toBe(words);
});

test('several requests fitted, and there is no group', () => {
  expect(bodyOwner({ ...record(1, 401), bodies: { ofGroup: true } }, '1')).toBe(
    'DevTools told of it for this address; it may belong to another request.',
  );
});

test('no bodies', () => {
  expect(bodyOwner(record(1, 401), '1')).toBe('');
});
