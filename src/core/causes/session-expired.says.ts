import type { Says } from './cause.ts';

/** Sessions of another kind end too, and sign nobody out. */
const others = String.raw`(?<!\b(?:checkout|upload|payment|debug|game|chat|consent|stream|captcha|csrf|form|access token:)[ _-](?:the )?)`;

export const says = {
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
    new RegExp(
      `${others}\\bsession(?: id| token| cookie)? (?:is |was |has been )?(?:no longer (?:valid|active)|not (?:active|valid)|invalid|terminated|closed|revoked)\\b`,
      'i',
    ),
    /\b(?:invalid|expired|stale|terminated) (?:or (?:expired|invalid) )?(?:user |login |auth )?session(?: id)?\b(?! (?:key|ticket))/i,
    /\byou (?:have been|were|are|have) (?:automatically )?(?:logged|signed) out\b/i,
    /\b(?:session|login|page)? ?timed out due to inactivity\b/i,
  ],
} satisfies Says;
