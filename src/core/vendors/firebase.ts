import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'firebase',
  name: 'Firebase',
  marks: {
    sent: [['x-firebase-gmpid', /./]],
    body: [
      // Identity Toolkit, and the exchange of its refresh tokens.
      /"message"\s?:\s?"[A-Z_]{5,60}(?: : [^"]{0,300})?",\s?"errors"\s?:\s?\[\s?\{\s?"message"\s?:\s?"[A-Z_]{5,60}/,
      /"message"\s?:\s?"(?:TOKEN_EXPIRED|USER_DISABLED|USER_NOT_FOUND|INVALID_REFRESH_TOKEN|MISSING_REFRESH_TOKEN|PROJECT_NUMBER_MISMATCH)",\s?"status"/,
      // The Realtime Database puts blanks so.
      /^\s{0,3}\{\s{1,5}"error" : "(?:Permission denied|Auth token is expired|Could not parse auth token)/,
    ],
    codes: [
      /^CREDENTIAL_TOO_OLD_LOGIN_AGAIN$/,
      /^INVALID_LOGIN_CREDENTIALS$/,
      /\bApp attestation failed\b/,
      /\bFirebase App Check token\b/,
    ],
  },
  says: {
    'credentials-rejected': { likely: ['EMAIL_NOT_FOUND'] },
    'token-invalid': {
      likely: [
        'USER_NOT_FOUND',
        'INVALID_CUSTOM_TOKEN',
        'INVALID_ID_TOKEN',
        /\bapp attestation failed\b/i,
        /\bfirebase app check token is invalid\b/i,
      ],
    },
    'token-malformed': { likely: [/^could not parse auth token\b/i] },
    'token-wrong-audience': { certain: ['CREDENTIAL_MISMATCH', 'PROJECT_NUMBER_MISMATCH'] },
    'wrong-credential-type': { likely: [/^missing claim 'kid' in auth header\b/i] },
    'oauth-grant-invalid': { likely: ['INVALID_IDP_RESPONSE', 'MISSING_REFRESH_TOKEN'] },
    'permission-denied': {
      likely: [
        /^permission denied\.?$/i,
        /^BLOCKING_FUNCTION_ERROR_RESPONSE\b/,
        /\bapp attestation failed\b/i,
        /\bfirebase app check token is invalid\b/i,
      ],
    },
  },
  reference: {
    name: 'Firebase Auth REST API and Realtime Database, "REST errors"',
    url: 'https://firebase.google.com/docs/reference/rest/auth',
  },
} satisfies Vendor;
