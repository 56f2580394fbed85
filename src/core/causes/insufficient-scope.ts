import { param } from '../challenge.ts';
import type { Facts } from '../facts.ts';
import { asksForToken } from '../grant-type.ts';
import { firstCarried, tokenPlace } from '../told.ts';
import type { Cause } from './cause.ts';

const listed = (value: string | undefined): readonly string[] =>
  (value ?? '').split(/[\s,]+/).filter((each) => each !== '');

/** GitHub, Slack and Bitbucket say what the token has and what would do: one of the list. */
function lacksAll(facts: Facts): readonly string[] {
  const [has, accepted] = [facts.field('x-oauth-scopes'), listed(facts.field('x-accepted-oauth-scopes'))];
  if (has === undefined || accepted.length === 0) return [];
  const granted = new Set(listed(has));
  return accepted.some((each) => granted.has(each)) ? [] : accepted;
}

/** The token is valid but lacks a scope or token permission. */
export const cause = {
  id: 'insufficient-scope',
  family: 'permission',
  actor: 'developer',
  implies: ['permission-denied', 'token-invalid', 'credentials-rejected'],
  check(facts, stated) {
    if (!stated && facts.status !== 403) return undefined;
    const asked = facts.challenges().flatMap((each) => listed(param(each, 'scope')));
    const accepted = lacksAll(facts);
    const wanted = (asked.length > 0 ? asked : accepted).join(' ');
    const params = wanted === '' ? {} : { wanted };
    // At the token endpoint the request lacks the parameter.
    const isText = stated?.reason.is === 'text';
    if (isText && facts.carried().length === 0 && asksForToken(facts.exchange, facts.round)) return undefined;
    const fields = ['x-accepted-oauth-scopes', 'x-oauth-scopes'].map((name) => facts.at('response', name));
    const told = accepted.length > 0 ? fields : [];
    if (stated)
      return { certainty: stated.certainty, evidence: [...stated.evidence, ...told, ...firstCarried(facts)], params };
    if (accepted.length > 0) return { certainty: 'likely', evidence: [...told, facts.at('status')], params };
    if (!facts.tokenProblems().some(({ code }) => code === 'scope-missing')) return undefined;
    return { certainty: 'likely', evidence: [facts.at('response', 'www-authenticate'), ...tokenPlace(facts)], params };
  },
} satisfies Cause;
