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
  says: {
    certain: [
      'invalid_dpop_proof',
      'dpop_proof_invalid',
      'invalid_dpop_key_binding',
      'missing_dpop_proof',
      'dpop_proof_missing',
      'dpop_proof_required',
      'dpop_proof_reused',
      /\bdpop proof\b.{0,60}\b(?:invalid|missing|required|malformed|not (?:valid|provided|present|found)|mismatch\w*|(?:already )?used|replay\w*|fail\w*|does not match|reused)\b/i,
      /\b(?:invalid|missing|malformed|bad|no|replayed|multiple) dpop (?:proof|header|jwt|token|key)\b/i,
      /\bdpop[ -](?:header|key binding|htu|htm|ath|jti|binding)\b.{0,60}\b(?:invalid|missing|required|mismatch\w*|does not match|not (?:provided|present)|fail\w*|reused|used)\b/i,
      /\b(?:failed|unable|could not|cannot) (?:to )?(?:verify|validate|parse|read) (?:the )?dpop\b/i,
    ],
    likely: [
      /\bdpop\b.{0,80}\b(?:mismatch|invalid|required|missing|fail)/i,
      /\b(?:token|jwt)\b.{0,40}\b(?:bound|binding)\b.{0,40}\b(?:mismatch|does not match|different|invalid|fail)/i,
    ],
  },
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
