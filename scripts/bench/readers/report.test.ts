import { expect, test } from 'vitest';
import { growthTable, speedTable } from './report.ts';

const times = (own: number[], other: number[]) =>
  new Map([['tokens', new Map(Object.entries({ authlens: own, 'some-package': other }))]]);

test('speedTable pairs rounds, and wants a reason for what is slower', () => {
  const { text, unexplained } = speedTable(times([1_000, 3_000, 1_000], [500, 1_500, 500]));
  expect(text.split('\n')).toEqual([
    '| read | by | reads/s | µs | time of ours / its time | 95 % interval | ours is | why |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    '| tokens | authlens | 1,000,000 | 1.00 |  |  |  |  |',
    '| tokens | some-package | 2,000,000 | 0.50 | 2.00 | 2.00 to 2.00 | **slower** |  |',
  ]);
  expect(unexplained).toBe(true);
});

test('speedTable says faster and slower only where the whole interval says so', () => {
  const faster = speedTable(times([500, 500, 500], [1_000, 1_000, 1_000]));
  expect(faster.text).toContain('| 0.50 | 0.50 to 0.50 | faster |  |');
  const equal = speedTable(times([900, 1_000, 1_100], [1_000, 1_000, 1_000]));
  expect(equal.text).toContain('| 1.00 | 0.90 to 1.10 | no difference |  |');
  expect([faster.unexplained, equal.unexplained]).toEqual([false, false]);
});

test('growthTable', () => {
  const perCharacter = [[1, 2, 3], [4], [5], [6.25]];
  expect(growthTable([{ shape: 'a', reader: 'authlens', perCharacter }]).split('\n')).toEqual([
    '| input | by | 1 kB | 10 kB | 100 kB | 1 MB |',
    '| --- | --- | --- | --- | --- | --- |',
    '| a | authlens | 2.0 | 4.0 | 5.0 | 6.3 |',
  ]);
});
