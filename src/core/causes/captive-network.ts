import { speaksOfRequest } from '../refusing-answer.ts';
import { isSaidBy } from '../told.ts';
import { plainWords } from './captive-network.phrases.ts';
import type { Cause } from './cause.ts';

/** 511, or a login page of the local network. */
export const cause = {
  id: 'captive-network',
  family: 'blocked',
  actor: 'network',
  implies: [
    'credentials-missing',
    'session-missing',
    'challenge-missing',
    'permission-denied',
    'proxy-denied',
    'server-access-rule',
  ],
  check(facts, stated) {
    if (facts.status === 511)
      return {
        certainty: 'certain',
        evidence: [facts.at('status', undefined, '511'), ...(stated?.evidence ?? [])],
        actor: 'visitor',
      };
    if (!stated || !speaksOfRequest(facts)) return undefined;
    // The document of a server may tell of networks; the answer of a network comes in its place.
    return {
      certainty: isSaidBy(plainWords, stated) ? 'likely' : 'possible',
      evidence: stated.evidence,
      actor: 'visitor',
    };
  },
} satisfies Cause;
