import type { Evidence } from '../exchange.ts';
import { asksForToken, formField, grantType } from '../grant-type.ts';
import { plainCode } from '../stated.ts';
import { isSaidBy } from '../told.ts';
import type { Cause } from './cause.ts';

/** Where each grant stands in the form (RFC 6749 sections 4.1.3 and 6, RFC 8628 section 3.4, RFC 7523 section 2.1, RFC 8693). */
const parts = ['code', 'refresh_token', 'device_code', 'assertion', 'subject_token', 'auth_code'];

/** Said of one-time codes as well. */
const vague: readonly (string | RegExp)[] = [
  'invalid_code',
  'bad_code',
  'expired_code',
  /\b(?:invalid|expired|revoked) (?:authorization )?grant\b|\bgrant (?:is |has (?:been )?)?(?:invalid|expired|revoked|not found)\b/i,
  /^(?:code|grant) (?:is |was )?(?:not valid|invalid|expired|not found|revoked)\.?$/i,
];

/** Said beside `invalid_grant` of who asks, of a policy or of an assertion that was signed: the grant itself may be good. */
const elsewhere =
  /\bAADSTS\d|\b(?:users?|accounts?|consent\w*|polic(?:y|ies)|mfa|multi-?factor|ip|restricted|approved|clients?|jwt|assertion|signature|issuer|audience|domain)\b/i;
const assertions: ReadonlySet<string> = new Set(['assertion', 'subject_token']);

/** The authorization code or refresh token presented is expired, revoked or already used (invalid_grant). */
export const cause = {
  id: 'oauth-grant-invalid',
  family: 'wrong',
  actor: 'developer',
  implies: [
    'token-expired',
    'token-invalid',
    'token-malformed',
    'session-expired',
    'session-missing',
    'permission-denied',
  ],
  says: {
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
      /\bAADSTS(?:54005|70000|70008|70043|50173|501481|700082|700084|700081)\b/,
    ],
    likely: ['invalid_grant', ...vague, /\bAADSTS(?:50013|500133|50078|500089)\b/],
  },
  check(facts, stated) {
    if (!stated) return undefined;
    const { exchange } = facts;
    if (isSaidBy(vague, stated) && !asksForToken(exchange, facts.round)) return undefined;
    const part = parts.find((name) => formField(exchange, name) !== undefined);
    const form: readonly Evidence[] = part === undefined ? [] : [facts.at('form', part)];
    const found = { evidence: [...stated.evidence, ...form], params: part === undefined ? {} : { part } };
    // RFC 6749 section 5.2: the word is also said of a wrong password, where that is the grant.
    if (grantType(exchange) === 'password') return { certainty: 'possible', ...found };
    if (plainCode(stated.reason.said) !== 'invalidgrant') return { certainty: stated.certainty, ...found };
    const isElsewhere = facts.reasons().some(({ is, said }) => is === 'text' && elsewhere.test(said));
    if (isElsewhere) return { certainty: 'possible', ...found };
    return { certainty: part === undefined || assertions.has(part) ? stated.certainty : 'certain', ...found };
  },
} satisfies Cause;
