import type { Says } from './cause.ts';

export const says = {
  certain: [
    'use_dpop_nonce',
    'dpop_nonce_required',
    'missing_dpop_nonce',
    'invalid_dpop_nonce',
    /\b(?:requires?|missing|needs?|use|include|provide) (?:an? |the )?(?:\w+ ){0,2}?nonce in (?:the )?dpop\b/i,
    /\bdpop[ -]?(?:proof )?nonce (?:is |was |has )?(?:required|missing|invalid|expired|mismatch\w*|stale|not (?:valid|found))\b/i,
    /\binvalid dpop nonce\b/i,
  ],
  likely: [/\bdpop\b.{0,60}\bnonce\b/i],
} satisfies Says;
