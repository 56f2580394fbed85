import type { Evidence } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import { firstCarried } from '../told.ts';
import { isToldAsError } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api: both words mean it, also with a 200. */
function asked(facts: Facts): readonly Evidence[] {
  const word = /^(?:required|partial-results)/i.exec(facts.field('x-github-sso')?.trim() ?? '')?.[0];
  return word === undefined ? [] : [facts.at('response', 'x-github-sso', word)];
}

/** The token must first be authorised for the organisation SSO. */
export const cause = {
  id: 'sso-authorization-required',
  family: 'permission',
  actor: 'developer',
  implies: [
    'permission-denied',
    'insufficient-scope',
    'hidden-not-found',
    'token-invalid',
    'credentials-rejected',
    'step-up-required',
    'session-missing',
    'session-expired',
  ],
  check(facts, stated) {
    const field = asked(facts);
    const said = stated && isToldAsError(facts, stated) ? stated : undefined;
    if (field.length === 0 && !said) return undefined;
    return {
      certainty: field.length > 0 ? 'certain' : (said?.certainty ?? 'likely'),
      evidence: [...field, ...(said?.evidence ?? []), ...firstCarried(facts)],
      params: field.some(({ quote }) => quote?.toLowerCase() === 'partial-results') ? { isPartial: 1 } : {},
    };
  },
} satisfies Cause;
