/** What checks of causes have in common: what a statement speaks of, and what is wrong with what was sent. */
import type { Carried } from './carried.ts';
import type { Found } from './causes/cause.ts';
import { param } from './challenge.ts';
import type { Evidence } from './exchange.ts';
import type { Facts, Statement } from './facts.ts';
import type { Problem } from './problem.ts';

/** Where the first thing stands that the request carried. */
export const firstCarried = (facts: Facts): readonly Evidence[] =>
  facts
    .carried()
    .slice(0, 1)
    .map(({ place }) => place);

/** A statement as it is, with what it speaks of. */
export const told = (facts: Facts, { certainty, evidence }: Statement): Found => ({
  certainty,
  evidence: [...evidence, ...firstCarried(facts)],
});

/** Where the token stands that the facts are about. */
export const tokenPlace = (facts: Facts): readonly Evidence[] =>
  facts
    .carried()
    .filter(({ reading }) => reading.token !== undefined)
    .slice(0, 1)
    .map(({ place }) => place);

/** Where a challenge calls the token bad without saying more (RFC 6750 section 3.1: expired, revoked, malformed or other). */
export const tokenRefused = (facts: Facts): readonly Evidence[] =>
  facts.challenges().some((each) => param(each, 'error')?.toLowerCase() === 'invalid_token')
    ? [facts.at('response', 'www-authenticate', 'invalid_token')]
    : [];

/** Something that was sent, and what is wrong with it. */
export interface Flaw {
  readonly carried: Carried;
  readonly problem: Problem;
}

/** The first flaw of these kinds in what the request carried, in the order of the kinds. */
export function flawOf(facts: Facts, codes: readonly string[]): Flaw | undefined {
  for (const code of codes)
    for (const carried of facts.carried()) {
      const { problems, token } = carried.reading;
      const problem = [...problems, ...(token?.problems ?? [])].find((each) => each.code === code);
      if (problem) return { carried, problem };
    }
  return undefined;
}
