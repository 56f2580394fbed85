import { expect, test } from 'vitest';
import { timed } from './timing.ts';

test('a sample is the time of one read', () => {
  let reads = 0;
  const wait = () => {
    reads += 1;
    for (const end = performance.now() + 0.2; performance.now() < end; );
  };
  const { sample } = timed(wait, ['a', 'b'], 4);
  const before = reads;
  const ns = sample();
  // 4 ms hold 20 reads; a slow machine needs fewer.
  expect(reads - before).toBeGreaterThan(1);
  expect(ns).toBeGreaterThanOrEqual(200_000);
});
