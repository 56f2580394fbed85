import { redirectError, redirectErrors } from '../redirect-error.ts';
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
  says: {
    // Said of other things as well where they do not stand in a redirect: the check looks.
    likely: [
      ...redirectErrors,
      'redirect_uri_mismatch',
      'invalid_redirect_uri',
      'bad_redirect_uri',
      'bad_oauth_state',
      'bad_oauth_callback',
      'invalid_state',
      'state_mismatch',
      /\bredirect_uri_mismatch\b|\bredirect[_ ]ur[il]'? (?:must match|parameter must be)\b|\bcallback url mismatch\b/i,
      /\bredirect[_ ]ur[il]\b.{0,80}\b(?:mismatch|does not match|doesn't match|not (?:registered|valid|allowed|whitelisted)|invalid)\b/i,
      /\b(?:invalid|mismatching|mismatched|unregistered) (?:parameter: )?redirect[_ ]ur[il]\b/i,
      /\b(?:invalid|missing|mismatching|wrong) (?:oauth2? state\b|state parameter\b|state\.?$)|\bstate mismatch\b/i,
      /\bAADSTS(?:50011|500113|650052|65004)\b/,
    ],
  },
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
