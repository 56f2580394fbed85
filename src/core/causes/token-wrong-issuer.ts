import { tokenPlace, tokenRefused, told } from '../told.ts';
import type { Cause } from './cause.ts';

/** The token is from an issuer or tenant that the server does not trust. */
export const cause = {
  id: 'token-wrong-issuer',
  family: 'wrong',
  actor: 'developer',
  implies: ['token-invalid', 'credentials-rejected', 'permission-denied', 'session-missing'],
  check(facts, stated) {
    if (stated) return told(facts, stated);
    if (!facts.tokenProblems().some(({ code }) => code === 'issuer-mismatch') || !facts.isRefused) return undefined;
    const evidence = [...tokenPlace(facts), facts.at('response', 'www-authenticate')];
    return { certainty: tokenRefused(facts).length > 0 ? 'likely' : 'possible', evidence };
  },
} satisfies Cause;
