import { speaksOfRequest } from '../refusing-answer.ts';
import type { Cause } from './cause.ts';

/** The country or region is not served. */
export const cause = {
  id: 'geo-blocked',
  family: 'blocked',
  actor: 'asker',
  implies: [
    'ip-blocked',
    'waf-blocked',
    'permission-denied',
    'server-access-rule',
    'account-restricted',
    'credentials-missing',
  ],
  check(facts, stated) {
    if (!stated || !speaksOfRequest(facts)) return undefined;
    return { certainty: stated.certainty, evidence: [...stated.evidence, facts.at('status')], retry: 'no' };
  },
} satisfies Cause;
