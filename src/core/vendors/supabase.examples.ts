import type { Example } from '../causes/example.ts';

const source = 'https://supabase.com/docs/guides/auth/debugging/error-codes';
const sent = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789', 'apikey: sb_publishable_abcdefghijklmnop'];

export const examples: readonly Example[] = [
  {
    name: 'the session of the token is gone: signed out elsewhere',
    source,
    refusal: {
      request: 'GET https://project.example/auth/v1/user',
      sent,
      status: 403,
      answer: ['Content-Type: application/json', 'x-sb-error-code: session_not_found'],
      body: '{"code":403,"error_code":"session_not_found","msg":"Session from session_id claim in JWT does not exist"}',
    },
    expect: ['session-expired certain'],
  },
  {
    name: 'sign-in by a second factor is switched off',
    source,
    refusal: {
      request: 'POST https://project.example/auth/v1/factors',
      sent,
      status: 422,
      answer: ['Content-Type: application/json', 'x-sb-error-code: mfa_totp_enroll_not_enabled'],
      body: '{"code":422,"error_code":"mfa_totp_enroll_not_enabled","msg":"MFA enroll is disabled for TOTP"}',
    },
    expect: ['api-not-enabled certain'],
  },
  {
    name: 'the same code of another service',
    source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"error":"mfa_ip_address_mismatch"}',
    },
    expect: ['permission-denied possible'],
  },
];
