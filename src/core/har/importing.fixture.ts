/** Short ways to import entries, for tests. */
import { expect } from 'vitest';
import type { Exchange } from '../exchange.ts';
import { importHar } from '../har.ts';

/** The only exchange of one entry, which must have no problem. */
export function only(...entries: readonly unknown[]): Exchange | undefined {
  const { exchanges, problems } = importHar({ log: { entries } });
  expect(problems).toEqual([]);
  expect(exchanges).toHaveLength(1);
  return exchanges[0];
}

export const round = (...entries: readonly unknown[]): Exchange['rounds'][number] | undefined =>
  only(...entries)?.rounds[0];
export const codes = (json: unknown): readonly string[] =>
  importHar(json).problems.map(({ code, place }) => `${code} ${place}`);
