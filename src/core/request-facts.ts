import type { Header } from './exchange.ts';

/** What is known of a request when its credentials or its token are judged. */
export interface RequestFacts {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  /** In any case, in their order. */
  readonly headers: readonly Header[];
  /** As text, where it is known. */
  readonly body?: string;
}
