import { failedWith } from '../browser-error.ts';
import { type Mark, markedBy, speaksOfRequest } from '../refusing-answer.ts';
import type { Cause } from './cause.ts';

const marks: readonly Mark[] = [['x-squid-error', /^ERR_ACCESS_DENIED\b/]];
/** Fields that go along with the words. */
const carriers: readonly Mark[] = [
  ['via', /squid|proxy|zscaler|bluecoat|websense/i],
  ['server', /zscaler|squid|websense|bluecoat|barracuda|mwg/i],
];

/** A forward proxy or web filter refuses by policy. */
export const cause = {
  id: 'proxy-denied',
  family: 'blocked',
  actor: 'network',
  implies: [
    'server-access-rule',
    'permission-denied',
    'waf-blocked',
    'bot-blocked',
    'ip-blocked',
    'credentials-missing',
    'geo-blocked',
  ],
  check(facts, stated) {
    if (facts.status === 407) return undefined;
    const mark = [...markedBy(facts, marks), ...failedWith(facts, /^NS_ERROR_PROXY_FORBIDDEN$/)];
    if (mark.length > 0) return { certainty: 'certain', evidence: [...mark, ...(stated?.evidence ?? [])], retry: 'no' };
    if (!stated || !speaksOfRequest(facts)) return undefined;
    const via = markedBy(facts, carriers);
    return { certainty: stated.certainty, evidence: [...stated.evidence, ...via], retry: 'no' };
  },
} satisfies Cause;
