import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'auth0',
  name: 'Auth0',
  marks: {
    fields: [['x-auth0-requestid', /./]],
    codes: [/\bclient-grant\b.{0,20}\bassociated to this api\b/, /^invalid_user_password$/],
  },
  says: {
    'account-locked': { certain: ['too_many_attempts'] },
    'password-expired': { likely: ['password_leaked'] },
    'credentials-rejected': {
      certain: [/^wrong (?:email|phone number|username) or (?:password|verification code)\.?$/i],
      likely: ['mfa_invalid_code'],
    },
    'step-up-required': { certain: ['mfa_registration_required'] },
    'login-captcha': { certain: ['requires_verification'] },
    'auth-header-malformed': { certain: [/^bad http authentication header format$/i] },
    'token-wrong-audience': { likely: [/^service not found: /i] },
    'permission-denied': { certain: [/\bneed to create an? ['"]?client-grant['"]? associated to this api\b/i] },
    'oauth-client-invalid': { likely: [/^grant type '[^']{1,80}' not allowed for the client\b/i] },
    'api-not-enabled': { likely: [/^the connection is not enabled\b/i] },
    'rate-limited': { certain: [/^global limit has been reached\b/i] },
  },
  reference: {
    name: 'Auth0, "Common authentication and authorization errors"',
    url: 'https://auth0.com/docs/troubleshoot/basic-issues/authentication-errors',
  },
} satisfies Vendor;
