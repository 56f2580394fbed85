/** Medians of paired samples and how sure they are. Pure: the same samples always give the same interval. */
import { generator } from './random.ts';

export interface Estimate {
  readonly median: number;
  /** Ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
}

/** @throws Error without any values: a median of nothing would be taken for a measurement */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error('There is no median of no values.');
  return (lower + upper) / 2;
}

/**
 * How many times `under` cost what `over` cost, round by round: what disturbs a round disturbs both of its samples.
 * @throws Error when the two have not the same number of rounds
 */
export function pairedRatios(over: readonly number[], under: readonly number[]): number[] {
  if (over.length !== under.length) throw new Error(`${over.length} samples cannot be paired with ${under.length}.`);
  return over.map((value, round) => value / (under[round] ?? Number.NaN));
}

/**
 * Percentile bootstrap of the median (Efron and Tibshirani, An Introduction to the Bootstrap, section 13.3).
 * @param values at least one
 */
export function bootstrap(values: readonly number[], resamples = 5_000, seed = 1): Estimate {
  const random = generator(seed);
  const draw = (): number => values[Math.floor(random() * values.length)] ?? Number.NaN;
  const medians = Array.from({ length: resamples }, () => median(values.map(draw))).sort((a, b) => a - b);
  const at = (share: number): number => medians[Math.round(share * (resamples - 1))] ?? Number.NaN;
  return { median: median(values), low: at(0.025), high: at(0.975) };
}
