/** What a cause of failure is made of. Types only. */
import type { Actor, Certainty, Evidence, Finding } from '../exchange.ts';
import type { Facts, Statement } from '../facts.ts';

/** words.md section 3. */
export type Family = 'missing' | 'wrong' | 'time' | 'signature' | 'permission' | 'request' | 'browser' | 'blocked';

/**
 * How a server says that it is this cause. A string is a code, compared without case and punctuation; an expression is
 * looked for in sentences. `certain`: nothing else is ever meant by it. What is said of two causes at once is no more
 * than likely of either (diagnose.ts).
 */
export type Says = Readonly<Partial<Record<Certainty, readonly (string | RegExp)[]>>>;

/** What a check found. */
export interface Found {
  readonly certainty: Certainty;
  readonly evidence: readonly Evidence[];
  readonly params?: Finding['params'];
  readonly retry?: Finding['retry'];
  /** Where it is another than the cause's own. */
  readonly actor?: Actor;
}

/** One cause of failure: one file, named for its id. How servers say it (all-says.ts), words and examples lie beside it. */
export interface Cause {
  readonly id: string;
  readonly family: Family;
  /** `asker`: the visitor where a navigation was refused, the developer where a script asked. */
  readonly actor: Actor | 'asker';
  /** More general causes, which this one explains and hides. */
  readonly implies?: readonly string[];
  /**
   * Without it, the statement alone decides.
   * @param stated the server's strongest statement in the words of its `says`, if there is one
   * @returns nothing where this is not the cause
   */
  check?(facts: Facts, stated: Statement | undefined): Found | undefined;
}

/** One thing to do. */
export interface Step {
  readonly text: string;
  /** Ready to paste; what the person must fill in stands in <angle brackets>. */
  readonly code?: string;
  /** Only where the finding says so by its params; missing: always. */
  readonly when?: (params: Finding['params']) => boolean;
  /** What kind of text `code` is: "curl", "nginx", "Apache", "JavaScript", ... */
  readonly in?: string;
}

/** Words of a cause for people, in a chunk of their own. */
export interface CauseWords {
  /** A few words, for a row of the list: "Token expired". */
  readonly title: string;
  /** One sentence, for developers. */
  readonly sentence: (params: Finding['params']) => string;
  /** By who can do them, best first. */
  readonly steps: Readonly<Partial<Record<Exclude<Actor, 'visitor'>, readonly Step[]>>>;
  /**
   * Steps of the popup that fit, best first; empty where only others can act. Its sentence is the message `cause_<id>` of
   * _locales, with underscores. Missing: visitors do not meet it, or the status alone says as much to them.
   */
  readonly visitor?: readonly ('cookies' | 'private' | 'reload')[];
  /** RFC section or vendor document. */
  readonly reference: { readonly name: string; readonly url: string };
}
