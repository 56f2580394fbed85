import { type Challenge, param } from '#core/challenge.ts';
import type { Instant } from '#core/exchange.ts';
import type { Clock } from '#core/messages.ts';
import type { Problem } from '#core/problem.ts';
import type { RequestFacts } from '#core/request-facts.ts';
import { checkToken } from '#core/tokens/check-token.ts';
import type { Token } from '#core/tokens/token.ts';

/** What a token is judged against. */
export interface TokenSetting {
  /** Start of the request that carried it, by our own clock. */
  readonly at: Instant;
  /** The server's, where it is known: then it judges. */
  readonly clock?: Clock | undefined;
  /** Missing where the token stands in a place of which nobody knows what kind of token belongs there. */
  readonly request?: RequestFacts;
  /** Those that answered it. */
  readonly challenges?: readonly Challenge[];
}

/** The moment of the request by the clock that judges. */
export const momentOf = ({ at, clock }: TokenSetting): Instant => at + (clock?.offset ?? 0);

/** A difference of a few seconds needs no word. */
const FEW = 5_000;

/** Is the clock that judges surely and plainly another than ours? */
export const isOtherClock = ({ clock }: TokenSetting): boolean =>
  clock !== undefined && Math.abs(clock.offset) > Math.max(clock.within, FEW);

/** A token proves or names its holder by itself: whatever it is sent for, only its times can be judged. */
export const timesOnly = ({ at, clock }: TokenSetting): TokenSetting => ({ at, clock });

/** What a challenge has to name so that the token can be found wanting, or fitting, by it (tokens/against-challenge.ts). */
const named: ReadonlyMap<string, readonly string[]> = new Map([
  ['audience-mismatch', ['resource', 'resource_metadata']],
  ['issuer-mismatch', ['as_uri', 'authorization_uri', 'authorization']],
  ['scope-missing', ['scope']],
]);

/**
 * What checkToken finds. Several challenges are alternatives (RFC 9110 section 11.6.1): where the token fits one that
 * names what another one finds missing, it lacks nothing.
 */
function judged(token: Token, { at, clock, request, challenges = [] }: TokenSetting): readonly Problem[] {
  const context = { now: at, ...(clock && { clock }), ...(request && { request }) };
  if (challenges.length === 0) return checkToken(token, context);
  const each = challenges.map((challenge) => ({ challenge, problems: checkToken(token, { ...context, challenge }) }));
  const fitsOne = (code: string): boolean =>
    each.some(
      ({ challenge, problems }) =>
        !problems.some((problem) => problem.code === code) &&
        named.get(code)?.some((name) => param(challenge, name) !== undefined),
    );
  // A server may send 100,000 challenges: each code is asked once.
  return once(each.flatMap(({ problems }) => problems)).filter(({ code }) => !fitsOne(code));
}

const once = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [problem.code, problem])).values(),
];

/** @returns everything that is wrong with a token, each code once: as it was used, then in itself */
export const tokenProblems = (token: Token, setting: TokenSetting): readonly Problem[] =>
  once([...judged(token, setting), ...token.problems]);
