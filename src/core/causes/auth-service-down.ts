import { retryAfter } from '../retry-after.ts';
import type { Cause } from './cause.ts';

/** The checking of credentials itself failed (500/503 of an authorizer, auth_request). */
export const cause = {
  id: 'auth-service-down',
  family: 'blocked',
  actor: 'site-owner',
  implies: [
    'token-invalid',
    'token-signature-invalid',
    'credentials-rejected',
    'credentials-missing',
    'permission-denied',
    'token-wrong-issuer',
  ],
  check(facts, stated) {
    if (!stated || (facts.status ?? 0) < 400 || facts.status === 404) return undefined;
    // RFC 6749 section 4.1.2.1. Elsewhere it says nothing of sign-in.
    const { is, said, source } = stated.reason;
    if (is === 'code' && /^temporarily.?unavailable$/i.test(said) && source !== 'oauth') return undefined;
    const after = retryAfter(facts);
    return {
      certainty: stated.certainty,
      evidence: [...stated.evidence, facts.at('status')],
      ...(after !== undefined && { retry: { after } }),
    };
  },
} satisfies Cause;
