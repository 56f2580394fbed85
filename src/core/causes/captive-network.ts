import { speaksOfRequest } from '../refusing-answer.ts';
import { isSaidBy } from '../told.ts';
import type { Cause } from './cause.ts';

/** RFC 6585 section 6. */
const plainWords = ['NetworkAuthenticationRequired', /\bnetwork authentication required\b/i];

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
  says: {
    certain: plainWords,
    likely: [
      /\bcaptive portal\b/i,
      /\b(?:log|sign) ?in to (?:access |use |join )?(?:this |the |your |our )?(?:[\w-]+ )?(?:network|wi-?fi|hotspot)\b/i,
      /\b(?:hotspot|wi-?fi|network|internet access) (?:log|sign)[ -]?in\b/i,
      /\b(?:accept|agree to) (?:the |our )?terms (?:[\w-]+ ){0,6}(?:wi-?fi|internet access|hotspot|network)\b/i,
    ],
  },
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
