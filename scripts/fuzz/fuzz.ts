import { createContext, Script } from 'node:vm';
import { sentence } from '../project.ts';
import { makeInput } from './inputs.ts';
import type { Target } from './target.ts';

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

const quarter = 2 ** 18;

/** Faults that are kept for each parser. */
const kept = 20;

const context = createContext({ work: () => {} });
const script = new Script('work()');

/** @returns did the work come to an end in time? Otherwise it was broken off, wherever it was. */
function endsWithin(work: () => void, timeout: number): boolean {
  context.work = work;
  try {
    script.runInContext(context, { timeout });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}

/** Reads many inputs, the first made from the seed, each other from the number after it. Never throws, never hangs. */
export function fuzz(target: Target, { runs, seed, hangMs = 250, endMs = 30_000 }: FuzzOptions): Outcome {
  const faults: Fault[] = [];
  const counts = { throw: 0, hang: 0, wrong: 0 };
  let slowest = { ms: 0, seed, length: 0 };
  const report = (kind: Fault['kind'], at: number, input: string, what: string): void => {
    counts[kind] += 1;
    if (faults.length < kept) faults.push({ kind, seed: at, input, what });
  };
  /** In milliseconds of processor time: what else runs on the machine does not count. */
  const worked = (input: string): number => {
    const before = process.cpuUsage();
    target.read(input);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };

  const readOne = (at: number): void => {
    const input = makeInput(target.source, at);
    try {
      const before = performance.now();
      const check = target.read(input);
      let ms = performance.now() - before;
      const most = hangMs * Math.max(1, Math.ceil(input.length / quarter));
      // Something else may have had the processor.
      if (ms > most) ms = Math.min(ms, worked(input));
      if (ms > slowest.ms) slowest = { ms, seed: at, length: input.length };
      if (ms > most) report('hang', at, input, `takes ${ms.toFixed(0)} ms`);
      for (const what of new Set(check())) report('wrong', at, input, what);
    } catch (error) {
      report('throw', at, input, sentence(error));
    }
  };

  const started = performance.now();
  let next = seed;
  const last = seed + runs;
  while (next < last) {
    // The time is for one input: a batch stops by itself long before.
    const enough = performance.now() + endMs / 10;
    const ended = endsWithin(() => {
      for (; next < last && performance.now() < enough; next += 1) readOne(next);
    }, endMs);
    if (ended) continue;
    const input = makeInput(target.source, next);
    slowest = { ms: endMs, seed: next, length: input.length };
    report('hang', next, input, `does not end within ${endMs / 1_000} s`);
    next += 1;
  }
  const seconds = (performance.now() - started) / 1_000;
  return { inputs: runs, faults, counts, slowest, perSecond: runs / seconds };
}

/** The beginning of an input with its letters and digits masked: its form, not what it says. */
export function masked(input: string): string {
  const text = input.slice(0, 60).replace(/\p{L}/gu, 'x').replace(/\p{N}/gu, '0');
  return JSON.stringify(text) + (input.length > 60 ? '…' : '');
}
