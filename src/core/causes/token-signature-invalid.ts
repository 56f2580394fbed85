import { flawOf, tokenRefused, told } from '../told.ts';
import type { Cause } from './cause.ts';

/** The token signature does not verify or its signing key is unknown. */
export const cause = {
  id: 'token-signature-invalid',
  family: 'wrong',
  actor: 'developer',
  implies: ['token-invalid', 'credentials-rejected', 'permission-denied', 'session-missing'],
  check(facts, stated) {
    const isJwt = facts.token() !== undefined;
    if (stated) {
      // "Invalid signature" is also said of signed requests and signed addresses.
      if (stated.certainty === 'possible' && !isJwt) return undefined;
      const { evidence } = told(facts, stated);
      return { certainty: stated.certainty === 'possible' ? 'likely' : stated.certainty, evidence };
    }
    const unsigned = flawOf(facts, ['jwt-alg-none']);
    if (unsigned === undefined || facts.status !== 401) return undefined;
    const refused = tokenRefused(facts);
    const evidence = [unsigned.carried.place, ...refused, facts.at('status')];
    return {
      certainty: refused.length > 0 ? 'likely' : 'possible',
      evidence,
      params: { what: unsigned.problem.message },
    };
  },
} satisfies Cause;
