import { incompleteSignature } from '../incomplete-signature.ts';
import type { Says } from './cause.ts';

export const says = {
  certain: [
    'AuthorizationHeaderMalformed',
    'malformed_authorization_header',
    'authorization_header_malformed',
    'bad_authorization_header',
    'credentials_bad_format',
    'malformed_auth_header',
    'invalid_authorization_header_format',
    /\b(?:malformed|badly formatted|ill[- ]formed) (?:'|")?auth(?:orization|entication)?(?:'|")? ?header\b/i,
    /\bauth(?:orization|entication)?['"]? header\b.{0,40}?\b(?:is |was )?(?:malformed|badly formatted|ill[- ]formed|not well[- ]formed|not in the correct format|not properly formatted|incorrectly formatted)\b/i,
    /\b(?:invalid|incorrect|bad|wrong) (?:format (?:for|of|in) (?:the )?['"]?auth(?:orization)?['"]? header|['"]?auth(?:orization)?['"]? header format)\b/i,
    /\bauth(?:orization)?['"]? header\b.{0,20}\b(?:(?:invalid|wrong|incorrect) format|format is (?:invalid|wrong|incorrect|not valid))\b/i,
    /\bauthentication information is not given in the correct format\b/i,
    /\b(?:credentials|authorization|auth|basic)\b.{0,60}\b(?:not|invalid|incorrect\w*) (?:correctly |properly |valid )?base64\b/i,
    /\binvalid (?:basic|token|bearer|jwt|apikey) (?:auth(?:entication|orization)? )?header\b/i,
    /\binvalid basic authentication header (?:value|encoding)\b/i,
    /\bauthorization header must contain two space-delimited values\b/i,

    /\btoken string should not contain\b|\bcredentials string should not contain\b/i,
  ],
  likely: [
    'invalid_authorization_header',
    /\bformat is authorization: bearer\b/i,
    'invalid_auth_header',
    /\b(?:invalid|bad|incorrect|unparsable|unparseable) (?:`|'|")?auth(?:orization|entication)?(?:`|'|")? ?header\b/i,
    /\bauth(?:orization)?['"]? header (?:is |was )?(?:invalid|incorrect|not valid)\b/i,
    /\b(?:could not|cannot|can't|unable to|failed to) (?:parse|decode|read) (?:the )?['"]?authorization['"]? header\b/i,
    /\bvalid authorization header not provided\b/i,
    ...incompleteSignature,
  ],
} satisfies Says;
