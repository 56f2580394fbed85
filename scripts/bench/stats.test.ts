import { describe, expect, test } from 'vitest';
import { bootstrap, median, pairedRatios } from './stats.ts';

describe('median', () => {
  test.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    // As text 10 would stand before 9.
    [[10, 9, 100], 10],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('of nothing is an error', () => {
    expect(() => median([])).toThrow('no median');
  });
});

describe('pairedRatios', () => {
  test('a slow round counts in both of its samples', () => {
    expect(pairedRatios([2, 20, 3], [1, 10, 2])).toEqual([2, 2, 1.5]);
  });

  test('rounds that have no partner are an error', () => {
    expect(() => pairedRatios([1, 2], [1])).toThrow('2 samples cannot be paired with 1');
  });
});

describe('bootstrap', () => {
  const values = [1.02, 1.05, 0.98, 1.1, 1.04, 1.07, 1.01, 1.06, 1.03, 1.0, 1.08, 0.99, 1.09, 1.03, 1.05];

  test('the same samples give the same interval', () => {
    expect(bootstrap(values)).toEqual(bootstrap(values));
    expect(bootstrap(values, 5_000, 1)).not.toEqual(bootstrap(values.slice(1), 5_000, 1));
  });

  test('values that are all equal leave no doubt', () => {
    expect(bootstrap([1.2, 1.2, 1.2])).toEqual({ median: 1.2, low: 1.2, high: 1.2 });
  });

  /**
   * The exact interval of a median by order statistics (binomial, n = 15, 96.5 %: 4th to 12th value; Conover,
   * Practical Nonparametric Statistics, section 3.2). The percentile bootstrap of 15 values lies within it.
   */
  test('agrees with order statistics', () => {
    const sorted = [...values].sort((a, b) => a - b);
    const { median: middle, low, high } = bootstrap(values);
    expect(middle).toBe(1.04);
    expect(low).toBeGreaterThanOrEqual(sorted[3] ?? Number.NaN);
    expect(low).toBeLessThan(middle);
    expect(high).toBeLessThanOrEqual(sorted[11] ?? Number.NaN);
    expect(high).toBeGreaterThan(middle);
  });

  test('one wild round moves nothing', () => {
    expect(bootstrap([...values, 40]).high).toBeLessThan(1.1);
  });
});
