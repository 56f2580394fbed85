import type { Says } from './cause.ts';
import { vague } from './oauth-grant-invalid.phrases.ts';

export const says = {
  certain: [
    'bad_verification_code',
    'bad_refresh_token',
    'invalid_refresh_token',
    'refresh_token_expired',
    'expired_refresh_token',
    'refresh_token_revoked',
    'refresh_token_invalid',
    'refresh_token_not_found',
    'refresh_token_already_used',
    'refresh_token_reused',
    'refresh_token_reuse_detected',
    'invalid_authorization_code',
    'authorization_code_expired',
    'code_already_used',
    'bad_code_verifier',
    'invalid_code_verifier',
    'flow_state_expired',
    'flow_state_not_found',
    /\brefresh[ _]token\b.{0,60}?\b(?:expired|invalid|revoked|not (?:found|valid|active|recogni[sz]ed)|already (?:been )?used|unknown|inactive|reuse)\b/i,
    /\b(?:invalid|expired|revoked|unknown|malformed|stale) (?:or (?:invalid|expired|revoked) )?refresh[ _]token\b/i,
    /\bauth(?:orization)?[ _]code\b.{0,60}?\b(?:expired|invalid|revoked|not (?:found|valid|active)|already|used|unknown|redeemed)\b/i,
    /\b(?:invalid|expired|malformed|incorrect|unknown|bad) (?:or (?:invalid|expired) )?auth(?:orization)?[ _]code\b/i,
    /\bauthorization grant is invalid, expired, revoked\b|\berror validating verification code\b/i,
    /\b(?:pkce verification failed|code[_ ]verifier\b.{0,60}\b(?:mismatch|invalid|does not match|doesn't match|incorrect|wrong))/i,
    /\b(?:maximum allowed refresh token reuse exceeded|offline user session not found)\b/i,
  ],
  likely: ['invalid_grant', ...vague],
} satisfies Says;
