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
  says: {
    certain: [
      'sso_required',
      'saml_sso_required',
      'sso_authorization_required',
      'saml_required',
      'sso_enforced',
      'sso_login_required',
      /\bSAML (?:SSO )?enforcement\b/i,
      /\bprotected by (?:\w+ )?(?:organi[sz]ation|group|enterprise) (?:SAML|SSO)\b/i,
      /\b(?:saml|sso|single sign-?on)(?: authentication| authorization| session| login)? (?:is |was )?(?:required|enforced|mandatory)\b/i,
      /\b(?:requires?|enforces?|enabled or enforced|must (?:use|have)) (?:[\w'-]+ ){0,3}?(?:saml|sso|single sign-?on)\b/i,
      /\b(?:grant|authori[sz]e) your (?:[\w-]+ ){1,6}access to (?:this|the) organi[sz]ation\b/i,
      /\b(?:must|need to|have to|please) (?:re-?)?(?:authori[sz]e|authenticate|sign in|log in) (?:[\w'-]+ ){0,6}?(?:saml|sso|single sign-?on)\b/i,
    ],
    likely: ['org_login_required', /\b(?:saml|sso) session (?:has )?(?:expired|ended|not found)\b/i],
  },
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
