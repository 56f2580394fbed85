import type { Evidence } from './exchange.ts';
import type { Facts } from './facts.ts';

/** @returns where a request broke off with one of the browser's own words for it (net::ERR_..., NS_ERROR_...) */
export function failedWith({ exchange, index }: Facts, words: RegExp): readonly Evidence[] {
  const { outcome } = exchange;
  if (outcome.kind !== 'failed' || !words.test(outcome.error)) return [];
  return [{ round: index, part: 'event', name: 'error', quote: outcome.error }];
}
