import type { Instant } from '../exchange.ts';
import type { Problem } from '../problem.ts';
import type { RequestFacts } from '../request-facts.ts';
import type { Token } from '../tokens/token.ts';

/** What is known beside the header line. Without the request, nothing is judged that needs it; likewise the time. */
export interface CredentialContext {
  readonly request?: RequestFacts;
  readonly now?: Instant;
}

/** What the part after the scheme word means. */
export interface Reading {
  /** One of the kinds of words.md section 1. */
  readonly kind: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Names of the fields that must be masked. */
  readonly secretFields: readonly string[];
  readonly token?: Token;
  readonly problems: readonly Problem[];
}

/** The text after the scheme word, without the blanks around it, and where it begins in the header value. */
export interface Part {
  readonly text: string;
  readonly start: number;
  /** The scheme word as written; undefined when there is none. */
  readonly scheme?: string;
  /** Name of the header. */
  readonly header: string;
  readonly context: CredentialContext;
}

/** One auth-scheme: how its name is spelled and how its credentials are read. */
export interface Scheme {
  readonly name: string;
  /** Small letters are as usual for it as its own spelling. */
  readonly lowercase?: true;
  readonly read: (part: Part) => Reading;
}
