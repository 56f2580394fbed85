import { speaksOfRequest } from '../refusing-answer.ts';
import { isProse } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** The site or app behind the name is stopped or suspended. */
export const cause = {
  id: 'site-disabled',
  family: 'blocked',
  actor: 'site-owner',
  implies: [
    'server-access-rule',
    'permission-denied',
    'credentials-missing',
    'account-restricted',
    'ip-blocked',
    'waf-blocked',
    'hidden-not-found',
  ],
  check(facts, stated) {
    if (!stated || !speaksOfRequest(facts)) return undefined;
    const { reason, certainty } = stated;
    // In an interface it is the caller's own account, or a thing within it.
    const isPage = isProse(reason) || reason.source === 'header';
    if (!isPage && certainty !== 'certain') return undefined;
    return { certainty, evidence: [...stated.evidence, facts.at('status')], retry: 'no' };
  },
} satisfies Cause;
