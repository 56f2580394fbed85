import type { Evidence } from '../exchange.ts';
import { asksForToken, formField, grantType } from '../grant-type.ts';
import { plainCode } from '../stated.ts';
import { isSaidBy } from '../told.ts';
import type { Cause } from './cause.ts';
import { vague } from './oauth-grant-invalid.phrases.ts';

/** Where each grant stands in the form (RFC 6749 sections 4.1.3 and 6, RFC 8628 section 3.4, RFC 7523 section 2.1, RFC 8693). */
const parts = ['code', 'refresh_token', 'device_code', 'assertion', 'subject_token', 'auth_code'];

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
