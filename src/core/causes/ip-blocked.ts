import { speaksOfRequest } from '../refusing-answer.ts';
import type { Cause } from './cause.ts';

/** The IP address is not on an allow list or is banned. */
export const cause = {
  id: 'ip-blocked',
  family: 'blocked',
  actor: 'asker',
  implies: ['waf-blocked', 'permission-denied', 'server-access-rule', 'credentials-missing', 'credentials-rejected'],
  check(facts, stated) {
    if (!stated || !speaksOfRequest(facts)) return undefined;
    const isOften = /\btoo many|rate.?limit|temporar|failed (?:login|attempts)/i.test(stated.reason.said);
    const certainty = isOften && stated.certainty === 'certain' ? 'likely' : stated.certainty;
    return { certainty, evidence: [...stated.evidence, facts.at('status')], retry: 'after-fix' };
  },
} satisfies Cause;
