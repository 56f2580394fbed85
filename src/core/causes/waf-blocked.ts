import { isMarked, speaksOfRequest } from '../refusing-answer.ts';
import type { Cause } from './cause.ts';

/** A web application firewall rule refused the request. */
export const cause = {
  id: 'waf-blocked',
  family: 'blocked',
  actor: 'asker',
  implies: ['permission-denied', 'server-access-rule', 'credentials-missing', 'session-missing', 'hidden-not-found'],
  check(facts, stated) {
    const words = stated?.evidence ?? [];
    if (stated && isMarked(stated)) return { certainty: stated.certainty, evidence: words, retry: 'no' };
    if (!stated || !speaksOfRequest(facts) || facts.status === 401) return undefined;
    if (stated.certainty === 'possible' && facts.status !== 403 && facts.status !== 406) return undefined;
    return { certainty: stated.certainty, evidence: [...words, facts.at('status')], retry: 'no' };
  },
} satisfies Cause;
