import type { Evidence } from '../exchange.ts';
import type { DifferenceKind } from './kinds.ts';

/** One thing in which a failing request differs from the last good one. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Lower-case name of the header field; name of the cookie, the parameter or the claim. */
  readonly name?: string;
  /** What the good one had, and what this one has: never a secret. Missing: nothing, or nothing that may be shown. */
  readonly before?: string;
  readonly now?: string;
  /** In the failing exchange. */
  readonly place: Evidence;
}
