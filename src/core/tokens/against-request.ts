import { fieldValue } from '../header.ts';
import { type Problem, problem } from '../problem.ts';
import type { RequestFacts } from '../request-facts.ts';
import { isObject } from './json.ts';
import type { Token } from './token.ts';

/** A token that is bound to a key (RFC 7800) and how it was sent: RFC 9449 section 7.1, RFC 8705 section 3. */
export function senderProblems({ claims = {} }: Token, { headers }: RequestFacts): Problem[] {
  const { cnf } = claims;
  if (!isObject(cnf)) return [];
  const problems: Problem[] = [];
  if (typeof cnf.jkt === 'string') {
    if (/^\s*bearer\s/i.test(fieldValue(headers, 'authorization') ?? '')) {
      problems.push(problem('dpop-bound-token-as-bearer', 'The token is bound to a DPoP key, but was sent as Bearer.'));
    }
    if (fieldValue(headers, 'dpop') === undefined) {
      problems.push(problem('dpop-proof-missing', 'The token is bound to a DPoP key, but no proof was sent with it.'));
    }
  }
  if (typeof cnf['x5t#S256'] === 'string') {
    const message = 'The token is bound to a client certificate; whether the connection used it is not visible.';
    problems.push(problem('certificate-bound-token', message));
  }
  return problems;
}

const misused: ReadonlyMap<Token['use'], Problem> = new Map<Token['use'], Problem>([
  ['ID token', problem('id-token-as-access-token', 'This is an ID token; an access token belongs here.')],
  ['refresh token', problem('refresh-token-as-access-token', 'This is a refresh token; an access token belongs here.')],
]);

/** Tokens that no resource takes in place of an access token (OpenID Connect Core section 2, RFC 9068 section 6). */
export function wrongUseProblems({ use }: Token): Problem[] {
  const found = misused.get(use);
  return found ? [found] : [];
}
