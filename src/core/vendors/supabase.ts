import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'supabase',
  name: 'Supabase',
  marks: {
    fields: [
      ['x-sb-error-code', /./],
      ['sb-gateway-version', /./],
      ['sb-project-ref', /./],
      ['sb-request-id', /./],
    ],
    sent: [['apikey', /^sb_(?:publishable|secret)_/]],
    body: [/"error_code"\s?:\s?"[a-z_]{3,60}",\s?"msg"\s?:/],
  },
  says: {
    'session-expired': { certain: ['session_not_found'] },
    'token-invalid': { likely: ['user_not_found'] },
    'token-expired': { likely: ['otp_expired', 'invite_not_found'] },
    'token-malformed': { certain: ['UNAUTHORIZED_INVALID_JWT_FORMAT'] },
    'credentials-missing': {
      certain: ['UNAUTHORIZED_NO_AUTH_HEADER', /\bheaders must have required property 'authorization'/i],
    },
    'credentials-rejected': {
      certain: ['invalid_credentials', /^invalid login credentials$/i],
      likely: ['mfa_verification_failed', 'reauthentication_not_valid'],
    },
    'wrong-credential-type': {
      certain: ['UNAUTHORIZED_LEGACY_JWT', /\blegacy api keys (?:\([^)]{1,80}\) )?(?:are|were|have been) disabled\b/i],
    },
    'step-up-required': { certain: ['reauth_nonce_missing'], likely: ['mfa_challenge_expired'] },
    'ip-blocked': { likely: ['mfa_ip_address_mismatch'] },
    'permission-denied': { likely: ['mfa_verification_rejected'] },
    'account-restricted': {
      certain: ['provider_email_needs_verification'],
      // The mail service that comes with a project writes to its own team only.
      likely: ['email_address_not_authorized'],
    },
    'api-not-enabled': {
      certain: [
        'otp_disabled',
        'saml_provider_disabled',
        'web3_provider_disabled',
        'manual_linking_disabled',
        'oauth_provider_not_supported',
        'mfa_totp_enroll_not_enabled',
        'mfa_totp_verify_not_enabled',
        'mfa_phone_enroll_not_enabled',
        'mfa_phone_verify_not_enabled',
        'mfa_web_authn_enroll_not_enabled',
        'mfa_web_authn_verify_not_enabled',
      ],
    },
    'auth-service-down': { likely: ['hook_timeout', 'hook_timeout_after_retry'] },
  },
  reference: {
    name: 'Supabase Auth, "Error codes"',
    url: 'https://supabase.com/docs/guides/auth/debugging/error-codes',
  },
} satisfies Vendor;
