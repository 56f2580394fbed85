import type { Header } from '../../src/core/exchange.ts';

/** When all inputs are read. */
export const now = Date.parse('2026-01-01T00:00:00Z');

/** Takes a line for a header; without a colon it is the value of Authorization. */
export function header(line: string): Header {
  const colon = line.indexOf(': ');
  if (colon < 0) return { name: 'Authorization', value: line };
  return { name: line.slice(0, colon), value: line.slice(colon + 2) };
}
