import { type Challenge, param } from '../challenge.ts';
import { type Problem, problem } from '../problem.ts';
import type { RequestFacts } from '../request-facts.ts';
import { audienceProblems, issuerProblems, scopeProblems } from './against-challenge.ts';
import { senderProblems, wrongUseProblems } from './against-request.ts';
import { tokenTimes } from './times.ts';
import type { Token } from './token.ts';

/** What a token is judged against. Moments are epoch milliseconds. */
export interface TokenContext {
  /** By our own clock. */
  readonly now: number;
  /** The request that carried it. */
  readonly request?: RequestFacts;
  /** What the server answered. */
  readonly challenge?: Challenge;
  /** The server's clock: `offset` is server minus ours, true to `within`. It judges where it is known. */
  readonly clock?: { readonly offset: number; readonly within: number };
}

/** Two machines agree to about a minute: only more than that is worth a word. */
const leeway = 60_000;

function timeProblems(token: Token, { now, clock }: TokenContext): Problem[] {
  const { issuedAt, notBefore, expiresAt } = tokenTimes(token);
  const at = now + (clock?.offset ?? 0);
  const unsure = clock?.within ?? 0;
  const whose = clock ? "the server's clock" : 'your own clock';
  const problems: Problem[] = [];
  // RFC 7519 section 4.1.4: not on or after it.
  if (expiresAt !== undefined && expiresAt <= at - unsure) {
    problems.push(problem('expired', `The token had expired by ${whose}.`));
  }
  if (notBefore !== undefined && notBefore > at + unsure) {
    problems.push(problem('not-yet-valid', `The token was not yet valid by ${whose}.`));
  }
  if (issuedAt !== undefined && issuedAt > at + unsure + leeway) {
    problems.push(problem('iat-in-future', `The token was issued in the future of ${whose}.`));
  }
  return problems;
}

/**
 * Judges a token at a moment, against the request that carried it and the challenge that answered it; what neither shows
 * is not judged.
 * @returns problems beyond those of readToken
 */
export function checkToken(read: Token, context: TokenContext): readonly Problem[] {
  const { request, challenge } = context;
  // RFC 9901 section 7.1: what a disclosure says counts as if it stood in the claims.
  const token = read.disclosed ? { ...read, claims: read.disclosed } : read;
  return [
    ...timeProblems(token, context),
    ...(challenge ? [...audienceProblems(token, challenge), ...issuerProblems(token, challenge)] : []),
    ...(challenge && param(challenge, 'scope') !== undefined ? scopeProblems(token, challenge) : []),
    ...(request ? senderProblems(token, request) : []),
    ...(request || challenge ? wrongUseProblems(token) : []),
  ];
}
