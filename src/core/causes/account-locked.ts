import { retryAfter } from '../retry-after.ts';
import { told } from '../told.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

const attempts =
  /\b(?:maximum|max|allowed) (?:number of )?(?:failed )?(?:log-?in|sign-?in|password|authentication) attempts\b.{0,40}\b(?:exceeded|reached)\b/i;

/** The account that signs in, and not one that something is done with. */
const ofWho =
  /\b(?:your|this|user'?s?|log-?in|sign-?in|customer|domain|temporarily)\b|\b(?:attempts|AADSTS\d+|AcceptSecurityContext)\b|^(?:the )?(?:account|user|profile)(?: (?:is|has been))?(?: \w+)? locked(?: out)?\.?$/i;

/** Locks of another kind: account-restricted. */
const others =
  /\b(?:billing|payments?|unpaid|overdue|invoices?|spam|malicious|suspicious|violat\w*|terms|abuse|inactivity)\b/i;

/** too many failed attempts */
export const cause = {
  id: 'account-locked',
  family: 'blocked',
  actor: 'visitor',
  implies: [
    'credentials-rejected',
    'permission-denied',

    'account-restricted',
    'token-invalid',
    'session-missing',
    'oauth-grant-invalid',
  ],
  says: {
    certain: [
      'account_locked',
      'account_is_locked',
      'account_locked_out',
      'account_temporarily_locked',
      'AccountLockedException',
      'AccountLockoutException',
      'LockedException',
      'user_locked',
      'user_locked_out',
      'user_is_locked_out',
      'UserLockedException',
      'login_locked',
      'locked_out',
      'PASSWORD_LOCKOUT',
      'E0000069',
      'E0000119',
      'AADSTS50053',
      /\b(?:account|user|login|profile|user ?name)\b(?: (?!not\b)[\w'"@.-]+){0,4} (?:is |are |has been |was |been |gets |got )(?:currently |temporarily |automatically |now )?locked\b(?! by default)/i,
      /\blocked out\b.{0,80}\b(?:attempts|failures|failed|tries)\b|\b(?:attempts|failures|failed|tries)\b.{0,80}\blocked (?:out|your account|this account)\b/i,
      /\bpassword attempts exceeded\b/i,
      attempts,
      /\baccount\b.{0,40}\b(?:disabled|blocked|suspended|locked)\b.{0,40}\b(?:many|multiple|several|consecutive|repeated)\b.{0,40}\b(?:attempts|failures|tries)\b/i,
      /\bAADSTS50053\b|\bAcceptSecurityContext error, data 775\b/,
    ],
    likely: [
      'too_many_attempts',
      'TOO_MANY_ATTEMPTS_TRY_LATER',
      'too_many_login_attempts',
      'too_many_failed_attempts',
      'TooManyFailedAttemptsException',
      'max_login_attempts_exceeded',
      'login_attempts_exceeded',
      'auth/too-many-requests',
      /\btoo many (?:(?:failed|invalid|incorrect|unsuccessful|bad|wrong|recent) ){0,2}(?:log-?in|log-?on|sign-?in|password|authentication|auth|passcode)(?: attempts| tries| failures| requests)\b/i,
      /\btoo many (?:failed|invalid|incorrect|unsuccessful|bad|wrong) (?:\w+ )?(?:attempts|tries)\b/i,
      /\b(?:account|user) (?:lock(?:ed)?[- ]?out|locked)\b/i,
      /\b(?:disabled|blocked|suspended) (?:\w+ ){0,2}(?:due to|because of|after) (?:too )?many failed\b/i,
    ],
  },
  check(facts, stated) {
    if (!stated) return undefined;
    const isOfPlan = others.test(stated.reason.said);
    const { status = 0 } = facts;
    const isRefusal = facts.isRefused || [400, 422, 423, 429].includes(status);
    if (!isToldAsError(facts, stated)) return undefined;
    const { certainty, evidence } = told(facts, stated);
    const wait = facts.field('retry-after') === undefined ? [] : [facts.at('response', 'retry-after')];
    const after = retryAfter(facts);
    // Ledgers, wallets and entries in lists are accounts and users, too.
    const isWho = stated.reason.is === 'code' || ofWho.test(stated.reason.said);
    // Attempts from one address are counted too, for whatever account: rate-limited.
    const isLock = isRefusal && isWho && !attempts.test(stated.reason.said);
    return {
      certainty: isOfPlan ? 'possible' : isLock ? certainty : lessSure('likely', certainty),
      evidence: [...evidence, ...wait],
      ...(after !== undefined && { retry: { after } }),
    };
  },
} satisfies Cause;
