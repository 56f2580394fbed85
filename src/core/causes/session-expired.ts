import { sentSession } from '../sent-session.ts';
import { told } from '../told.ts';
import { isToldAsError, lessSure } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** Sessions of another kind end too, and sign nobody out. */
const others = String.raw`(?<!\b(?:checkout|upload|payment|debug|game|chat|consent|stream|captcha|csrf|form|access token:)[ _-](?:the )?)`;

/** A server-side session or session id that was valid has ended. */
export const cause = {
  id: 'session-expired',
  family: 'time',
  actor: 'asker',
  implies: ['session-missing', 'credentials-missing', 'token-invalid', 'permission-denied', 'credentials-rejected'],
  says: {
    certain: [
      'session_expired',
      'expired_session',
      'session_has_expired',
      'SessionExpiredError',
      'SessionExpiredException',
      'auth_session_expired',
      'user_session_expired',
      'login_session_expired',
      'session_timeout',
      'session_timed_out',
      'login_timeout',
      'session_idle_timeout',
      new RegExp(
        `${others}\\bsession(?: id| token| cookie)? (?:has |had |is |was |have )?(?:already |been )?(?:expired|timed[- ]out|ended)\\b`,
        'i',
      ),
      /\b(?:login|sign-?in|logon) (?:session )?(?:has )?(?:timed[- ]out|expired|time-?out)\b/i,
      /\b(?:logged|signed) (?:you )?out (?:due to|because of|for|after) (?:\w+ ){0,4}inactivity\b/i,
    ],
    likely: [
      'INVALID_SESSION_ID',
      'invalid_session',
      'session_invalid',
      'session_not_valid',
      'session_revoked',
      'session_terminated',
      'session_closed',
      'session_inactive',
      'InvalidSessionException',
      'bad_session',
      'stale_session',
      'E0000005',
      new RegExp(
        `${others}\\bsession(?: id| token| cookie)? (?:is |was |has been )?(?:no longer (?:valid|active)|not (?:active|valid)|invalid|terminated|closed|revoked)\\b`,
        'i',
      ),
      /\b(?:invalid|expired|stale|terminated) (?:or (?:expired|invalid) )?(?:user |login |auth )?session(?: id)?\b(?! (?:key|ticket))/i,
      /\byou (?:have been|were|are|have) (?:automatically )?(?:logged|signed) out\b/i,
      /\b(?:session|login|page)? ?timed out due to inactivity\b/i,
    ],
  },
  check(facts, stated) {
    const { status = 0 } = facts;
    // IIS, "440 Login Timeout".
    const own = status === 440 ? [facts.at('status', undefined, '440')] : [];
    if (!stated) return own.length > 0 ? { certainty: 'likely', evidence: [...own, ...sentSession(facts)] } : undefined;
    if (!isToldAsError(facts, stated)) return undefined;
    const { evidence } = told(facts, stated);
    const isRefusal = facts.isRefused || status < 300 || status === 400;
    // The words alone stand on pages for all kinds of faults.
    return {
      // 419 is of the token against forgery (Laravel), whatever the words.
      certainty: isRefusal && status !== 419 ? stated.certainty : lessSure('possible', stated.certainty),
      evidence: [...evidence, ...sentSession(facts), ...own],
    };
  },
} satisfies Cause;
