import { redirectError } from '../redirect-error.ts';
import type { Cause } from './cause.ts';

/** Theirs it is to end these: they said no, or there is trouble at the server. */
const actors = new Map<string, 'visitor' | 'site-owner'>([
  ['access_denied', 'visitor'],
  ['server_error', 'site-owner'],
  ['temporarily_unavailable', 'site-owner'],
]);

/** error and error_description in a redirect */
export const cause = {
  id: 'oauth-redirect-error',
  family: 'wrong',
  actor: 'developer',
  implies: ['session-missing', 'session-expired', 'credentials-missing', 'permission-denied', 'oauth-client-invalid'],
  says: {
    // Said of other things as well where they do not stand in a redirect: the check looks.
    likely: [
      'access_denied',
      'unsupported_response_type',
      'invalid_scope',
      'unauthorized_client',
      'interaction_required',
      'login_required',
      'account_selection_required',
      'consent_required',
      'invalid_request_uri',
      'invalid_request_object',
      'request_not_supported',
      'request_uri_not_supported',
      'registration_not_supported',
      'unmet_authentication_requirements',
      'invalid_authorization_details',
      'server_error',
      'temporarily_unavailable',
      'invalid_request',
      'redirect_uri_mismatch',
      'invalid_redirect_uri',
      'bad_oauth_state',
      'bad_oauth_callback',
      'invalid_state',
      'state_mismatch',
      /\bredirect_uri_mismatch\b|\bredirect[_ ]ur[il] must match\b/i,
      /\bredirect[_ ]ur[il]\b.{0,80}\b(?:mismatch|does not match|doesn't match|not (?:registered|valid|allowed|whitelisted)|invalid)\b/i,
      /\b(?:invalid|mismatching|mismatched|unregistered) (?:parameter: )?redirect[_ ]ur[il]\b/i,
      /\b(?:invalid|missing|mismatching|wrong) (?:oauth2? )?state\b(?: parameter)?/i,
      /\bAADSTS(?:50011|500113|650052|65004)\b/,
    ],
  },
  check(facts, stated) {
    const sent = redirectError(facts.exchange);
    if (sent) {
      const { error, description, evidence } = sent;
      const actor = actors.get(error);
      return {
        certainty: 'certain',
        evidence: [...evidence, ...(stated?.evidence ?? []).filter(({ name }) => name !== 'location')],
        params: { error, ...(description !== undefined && { description }) },
        ...(actor && { actor }),
        ...(error === 'access_denied' && { retry: 'no' as const }),
      };
    }
    // Shown on a page of the authorization server, which must not redirect then (RFC 6749 section 4.1.2.1).
    const isOfRedirects = stated !== undefined && /redirect|state|callback|AADSTS/i.test(stated.reason.said);
    return isOfRedirects ? { certainty: stated.certainty, evidence: stated.evidence } : undefined;
  },
} satisfies Cause;
