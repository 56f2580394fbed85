/** What is counted while inputs are read. */
import { sentence } from '../project.ts';

export interface Fault {
  readonly kind: 'throw' | 'hang' | 'wrong';
  /** Of this one input: a run with this seed begins with it. */
  readonly seed: number;
  readonly input: string;
  readonly what: string;
}

export interface Outcome {
  readonly inputs: number;
  readonly faults: readonly Fault[];
  /** Faults by kind, those too that are not kept in `faults`. */
  readonly counts: Readonly<Record<Fault['kind'], number>>;
  /** Longest time for one input, in milliseconds. */
  readonly slowest: { readonly ms: number; readonly seed: number; readonly length: number };
  readonly perSecond: number;
}

export interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
  /** An input that takes longer is a hang; a long one may take as much for each 256 KiB. */
  readonly hangMs?: number;
  /** No input is waited for longer than this. */
  readonly endMs?: number;
}

export const usual = { hangMs: 250, endMs: 30_000 };

const quarter = 2 ** 18;

/** @returns the longest time in milliseconds that an input of this length may take */
export const most = (hangMs: number, { length }: string): number => hangMs * Math.max(1, Math.ceil(length / quarter));

/** Faults that are kept for each parser. */
const kept = 20;

export interface Tally {
  took(ms: number, seed: number, input: string, limit: number): void;
  endless(endMs: number, seed: number, input: string): void;
  threw(error: unknown, seed: number, input: string): void;
  checked(faults: Iterable<string>, seed: number, input: string): void;
  outcome(): Outcome;
}

export function createTally({ runs, seed: first }: FuzzOptions): Tally {
  const started = performance.now();
  const faults: Fault[] = [];
  const counts = { throw: 0, hang: 0, wrong: 0 };
  let slowest = { ms: 0, seed: first, length: 0 };
  const report = (kind: Fault['kind'], seed: number, input: string, what: string): void => {
    counts[kind] += 1;
    if (faults.length < kept) faults.push({ kind, seed, input, what });
  };
  return {
    took(ms, seed, input, limit) {
      if (ms > slowest.ms) slowest = { ms, seed, length: input.length };
      if (ms > limit) report('hang', seed, input, `takes ${ms.toFixed(0)} ms`);
    },
    endless(endMs, seed, input) {
      slowest = { ms: endMs, seed, length: input.length };
      report('hang', seed, input, `does not end within ${endMs / 1_000} s`);
    },
    threw: (error, seed, input) => report('throw', seed, input, sentence(error)),
    checked(found, seed, input) {
      for (const what of new Set(found)) report('wrong', seed, input, what);
    },
    outcome: () => ({
      inputs: runs,
      faults,
      counts,
      slowest,
      perSecond: (runs * 1_000) / (performance.now() - started),
    }),
  };
}
