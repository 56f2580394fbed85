/** What checks of causes have in common: what a statement speaks of, and what is wrong with what was sent. */
import type { Carried } from './carried.ts';
import type { Found } from './causes/cause.ts';
import { param } from './challenge.ts';
import type { Evidence } from './exchange.ts';
import type { Facts, Statement } from './facts.ts';
import type { Problem } from './problem.ts';
import { plainCode } from './stated.ts';

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

/** Is it said in one of these words? */
export const isSaidBy = (words: readonly (string | RegExp)[], { reason: { said } }: Statement): boolean =>
  words.some((word) => (typeof word === 'string' ? plainCode(word) === plainCode(said) : word.test(said)));

/** Where the token stands that the facts are about. */
export const tokenPlace = (facts: Facts): readonly Evidence[] =>
  facts
    .carried()
    .filter(({ reading }) => reading.token !== undefined)
    .slice(0, 1)
    .map(({ place }) => place);

/**
 * Can the times of the token be held against it for certain? Where it is what Authorization carried, and the server told
 * its own time.
 */
export const isTimed = (facts: Facts): boolean =>
  facts.carried()[0]?.where === 'authorization' &&
  facts.carried()[0]?.reading.token !== undefined &&
  facts.field('date') !== undefined;

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

/**
 * The first flaw of these kinds in what the request carried, in the order of the kinds.
 * @param inHeaders look at header fields only: a parameter's name tells nothing of what belongs there
 */
export function flawOf(facts: Facts, codes: readonly string[], inHeaders = false): Flaw | undefined {
  let first: Flaw | undefined;
  let rank = codes.length;
  for (const carried of facts.carried()) {
    if (inHeaders && carried.place.part !== 'sent') continue;
    const { problems, token } = carried.reading;
    for (const problem of token ? [...problems, ...token.problems] : problems) {
      const own = codes.indexOf(problem.code);
      if (own < 0 || own >= rank) continue;
      first = { carried, problem };
      rank = own;
    }
  }
  return first;
}
