import type { Says } from './cause.ts';

export const says = {
  certain: [
    'CAPTCHA_CHALLENGE',
    'CaptchaRequired',
    'captcha_required',
    'captcha-required',
    'captcha_needed',
    'requires_captcha',
    'login_captcha_required',
    'MISSING_RECAPTCHA_TOKEN',
    'CAPTCHA_CHECK_FAILED',
    'auth/captcha-check-failed',
    'auth/missing-recaptcha-token',
    /\bcaptcha_challenge\b/i,
  ],
  likely: [
    'need_captcha',
    'captcha_failed',
    'invalid_captcha',
    'INVALID_RECAPTCHA_TOKEN',
    'auth/invalid-recaptcha-token',
    /\b(?:log|sign)(?:ging|ing)?[ -]?(?:in|on)\b.{0,80}\bcaptcha\b|\bcaptcha\b.{0,80}\b(?:log|sign)(?:ging|ing)?[ -]?(?:in|on)\b/i,
    /\bcaptcha (?:verification |response |token )?(?:is |was )?(?:required|missing|invalid|needed|failed|incorrect|expired)\b/i,
    /\b(?:invalid|missing|incorrect|wrong) (?:re)?captcha\b/i,
    /\bcaptcha verification process failed\b/i,
  ],
} satisfies Says;
