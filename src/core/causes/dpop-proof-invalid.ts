import { flawOf } from '../told.ts';
import { lessSure } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** Problems of words.md section 1. */
const flaws = [
  'dpop-htm-mismatch',
  'dpop-htu-mismatch',
  'dpop-proof-malformed',
  'dpop-proof-missing',
  'dpop-bound-token-as-bearer',
];

const ofTime = /\biat\b|\btoo old\b|\bexpired\b|\bfuture\b|\brecent\b|\bclock\b/i;

/** The DPoP proof is missing or wrong (htm, htu, ath, jti, key). */
export const cause = {
  id: 'dpop-proof-invalid',
  family: 'signature',
  actor: 'developer',
  implies: [
    'token-invalid',
    'credentials-rejected',
    'credentials-missing',
    'token-signature-invalid',
    'wrong-auth-scheme',
  ],
  check(facts, stated) {
    const flaw = flawOf(facts, flaws);
    const proof = facts.sent('dpop').state === 'seen' ? [facts.at('sent', 'dpop')] : [];
    const params = flaw ? { flaw: flaw.problem.message } : {};
    if (stated) {
      const sent = flaw && proof.length === 0 ? [flaw.carried.place] : proof;
      // One of the clocks may be wrong: clock-skew.
      const isOfTime = facts.reasons().some(({ is, said }) => is === 'text' && ofTime.test(said));
      const certainty = isOfTime ? lessSure('likely', stated.certainty) : stated.certainty;
      return { certainty, evidence: [...stated.evidence, ...sent], params };
    }
    if (!flaw || facts.status !== 401) return undefined;
    const isMissing = proof.length === 0 && facts.sent('dpop').state === 'absent';
    return {
      certainty: 'likely',
      evidence: [
        ...proof,
        ...(isMissing ? [facts.without('sent', 'dpop')] : []),
        flaw.carried.place,
        facts.at('status'),
      ],
      params,
    };
  },
} satisfies Cause;
