import { redirectError } from '../redirect-error.ts';
import type { Cause } from './cause.ts';

/** Trouble at the authorization server is not the developer's. */
const actors = new Map<string, 'site-owner'>([
  ['server_error', 'site-owner'],
  ['temporarily_unavailable', 'site-owner'],
]);

const signsIn = /oauth|callback|oidc|sso|saml|sign-?in|log-?in/i;

/** error and error_description in a redirect */
export const cause = {
  id: 'oauth-redirect-error',
  family: 'wrong',
  actor: 'developer',
  implies: ['session-missing', 'session-expired', 'credentials-missing', 'permission-denied', 'oauth-client-invalid'],
  check(facts, stated) {
    const sent = redirectError(facts.exchange);
    if (sent) {
      const { error, description, evidence, isSure } = sent;
      const actor = actors.get(error);
      return {
        certainty: isSure ? 'certain' : 'likely',
        evidence: [...evidence, ...(stated?.evidence ?? []).filter(({ name }) => name !== 'location')],
        params: { error, ...(description !== undefined && { description }) },
        ...(actor && { actor }),
        ...(error === 'access_denied' && { retry: 'no' as const }),
      };
    }
    // Shown on a page of the authorization server, which must not redirect then (RFC 6749 section 4.1.2.1).
    if (stated === undefined) return undefined;
    const { said } = stated.reason;
    // Orders and machines have states too.
    const isOfRedirects =
      /redirect|callback|AADSTS/i.test(said) || (/state/i.test(said) && signsIn.test(facts.round.url));
    return isOfRedirects ? { certainty: stated.certainty, evidence: stated.evidence } : undefined;
  },
} satisfies Cause;
