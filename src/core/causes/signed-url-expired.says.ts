import type { Says } from './cause.ts';

export const says = {
  certain: [
    'url_expired',
    'link_expired',
    'signed_url_expired',
    'ExpiredPresignedUrlRequest',
    'expired_link',
    'EXPIRED_OOB_CODE',
    'auth/expired-action-code',
    'shared_link_expired',
    'sas_expired',
    'URLExpired',
    /\brequest signature expired at\b/i,
    /\b(?:pre-?signed|signed|download|upload|share[d]?|temporary|sas) (?:url|link|uri)s? (?:token |signature )?(?:has |is |was |have )?(?:already )?expired\b/i,
    /\b(?:url|link) signature (?:has )?expired\b/i,
  ],
  likely: [
    'ExpiredLink',
    /\brequest has expired\b/i,
    /\b(?:this |the |your |email )?(?:link|url) (?:has |is )(?:already |now )?expired\b/i,
    /\b(?:link|url) (?:is )?(?:no longer valid|invalid or (?:has )?expired|expired or invalid)\b/i,
    /\bsignature not valid in the specified time frame\b|\bsignature did not match.{0,40}\bexpir/i,
    /\bexpired (?:link|url|signature)\b/i,
  ],
  possible: [/^invalid signature\.?$/i, 'SignatureExpired', /\bsignature (?:has )?expired\b/i],
} satisfies Says;
