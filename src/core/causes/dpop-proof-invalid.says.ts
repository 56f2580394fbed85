import type { Says } from './cause.ts';

export const says = {
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
} satisfies Says;
