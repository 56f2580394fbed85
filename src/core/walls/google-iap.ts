import type { Mark } from '../refusing-answer.ts';
import type { Wall } from './wall.ts';

/** Only what it answers itself bears it. */
const own: Mark = ['x-goog-iap-generated-response', /^true$/i];

export const wall = {
  id: 'google-iap',
  name: 'Google Identity-Aware Proxy',
  carrier: { cookies: /^(?:GCP_IAP_UID|__Host-GCP_IAP_AUTH_TOKEN_|GCP_IAP_XSRF_NONCE_)/ },
  refusals: [
    { cause: 'session-missing', certainty: 'likely', field: own, statuses: [302, 401] },
    // The expected value stands beside it.
    {
      cause: 'token-wrong-audience',
      certainty: 'certain',
      field: own,
      body: /\bInvalid IAP credentials:.{0,80}\bJWT audience\b/i,
    },
    {
      cause: 'token-signature-invalid',
      certainty: 'certain',
      field: own,
      body: /\bInvalid IAP credentials:.{0,80}\bJWT signature is invalid\b/i,
    },
    {
      cause: 'token-malformed',
      certainty: 'certain',
      field: own,
      body: /\bInvalid IAP credentials:.{0,80}\bUnable to parse JWT\b/i,
    },
    {
      cause: 'token-expired',
      certainty: 'certain',
      field: own,
      body: /\bInvalid IAP credentials:.{0,80}\b(?:JWT (?:is |has )?expired|expired (?:JWT|token))\b/i,
    },
    {
      cause: 'permission-denied',
      certainty: 'certain',
      field: own,
      body: /\bYou don'?t have access\b/i,
      statuses: [403],
    },
    { cause: 'permission-denied', certainty: 'likely', field: own, statuses: [403] },
  ],
  source: {
    name: 'Google Cloud, "Identity-Aware Proxy: frequently asked questions" and "Error codes"',
    url: 'https://cloud.google.com/iap/docs/faq',
  },
} satisfies Wall;
