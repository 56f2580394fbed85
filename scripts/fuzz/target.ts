import type { Source } from './inputs.ts';

/** What checks an answer: one sentence for each fault. */
export type Check = () => Iterable<string>;

interface Reads<Answer> {
  readonly source: Source;
  /** Inputs of a whole run where one million would take too long. */
  readonly runs?: number;
  /** Reads one input; only this is timed. */
  readonly read: (input: string) => Answer;
}

/** One parser: where its inputs come from, how it is called, and what must hold of its answer. */
export type Target = Reads<Check>;

/** The same for a reader that answers later. */
export type AsyncTarget = Reads<Promise<Check>>;
