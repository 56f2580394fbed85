import type { Source } from './inputs.ts';

/** One parser: where its inputs come from, how it is called, and what must hold of its answer. */
export interface Target {
  readonly source: Source;
  /**
   * Reads one input; only this is timed.
   * @returns what checks the answer, one sentence for each fault
   */
  readonly read: (input: string) => () => Iterable<string>;
}
