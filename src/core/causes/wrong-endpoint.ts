import { firstCarried } from '../told.ts';
import { isToldAsError } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** Amazon API Gateway calls so what it has no method for; services that really miss a signature say "Request is missing". */
const ofGateway = /^missing authentication token\.?$|^MissingAuthenticationTokenException$/i;

/** The path, method or region is wrong and the gateway answers with an authentication-looking error. */
export const cause = {
  id: 'wrong-endpoint',
  family: 'request',
  actor: 'developer',
  implies: [
    'permission-denied',
    'credentials-missing',
    'credentials-rejected',
    'token-invalid',
    'token-malformed',
    'auth-header-malformed',
    'request-signature-mismatch',
    'challenge-missing',
  ],
  check(facts, stated) {
    const { status = 0, round } = facts;
    if (!stated || !isToldAsError(facts, stated)) return undefined;
    const { reason, certainty } = stated;
    const isGateway = ofGateway.test(reason.said);
    // The services behind it answer 400, and mean what they say.
    if (isGateway && status !== 403) return undefined;
    // "A wrong key, or a wrong address" says neither.
    if (certainty === 'possible') return undefined;
    // Addresses that are simply not there are no refusal.
    if (certainty === 'likely' && (status === 404 || status === 405 || status >= 500)) return undefined;
    if (/\b(?:https|ssl|tls)\b/i.test(reason.said) && !round.url.startsWith('http:') && !isGateway) return undefined;
    return {
      certainty,
      evidence: [...stated.evidence, facts.at('url'), ...firstCarried(facts)],
      params: { method: round.method },
      retry: 'no',
    };
  },
} satisfies Cause;
