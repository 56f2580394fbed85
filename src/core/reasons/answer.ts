import type { Header } from '../exchange.ts';

/** The answer whose words are read. */
export interface Answer {
  /** Index of its round. */
  readonly round: number;
  readonly status: number;
  /** Names in small letters. */
  readonly headers: readonly Header[];
}
