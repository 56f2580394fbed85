import { tokenPhrase } from '../token-phrase.ts';
import type { Says } from './cause.ts';

export const says = {
  certain: [
    'token_not_yet_valid',
    'jwt_not_yet_valid',
    'JWTNotYetValid',
    'JWTIssuedInFuture',
    'NotBeforeError',
    'ImmatureSignatureError',
    'PrematureJwtException',
    'BeforeValidException',
    'SecurityTokenNotYetValidException',
    'token_not_active_yet',
    'token_used_before_issued',
    tokenPhrase(
      String.raw`TOKEN(?: [\w'"-]+){0,6}? (?:not yet (?:valid|active)|not (?:valid|active) (?:yet|before))\b`,
    ),
    tokenPhrase(String.raw`TOKEN(?: can't be| cannot be| may not be)? used (?:before|too early)\b`),
    tokenPhrase(String.raw`TOKEN(?: [\w'"-]+){0,3}? issued (?:at|in) (?:the )?future\b`),
    tokenPhrase(String.raw`\bcannot handle TOKEN (?:prior to|with (?:nbf|iat))`),
    tokenPhrase(String.raw`TOKEN must not be accepted before\b`),
    /^jwt not active\b/i,
    /\b(?:nbf|iat)['"]? claim (?:timestamp )?check failed/i,
    /\bissued[ -]at\b.{0,30}\bin the future\b/i,
    /\bIDX10222\b|\bJWTNotYetValid\b|\bJWTIssuedInFuture\b/,
    /\bnbf has not been reached\b/i,
  ],
  likely: [
    /\b(?:token|jwt|assertion)\b.{0,60}\bor (?:is )?not yet valid\b/i,
    /\bnbf\b.{0,40}\b(?:future|not (?:yet )?(?:valid|reached)|invalid)\b/i,
    /\biat\b.{0,40}\bfuture\b|^invalid iat$/i,
    /\bmust be an integer representing the time that the assertion was issued\b/i,
  ],
  possible: [tokenPhrase(String.raw`TOKEN is not active\b`)],
} satisfies Says;
