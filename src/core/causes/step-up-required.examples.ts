import type { Example } from './example.ts';

const bearer = ['Authorization: Bearer mF_9.B5f-4.1JqM'];

export const examples: readonly Example[] = [
  {
    name: 'RFC 9470: a higher level',
    source: 'https://www.rfc-editor.org/rfc/rfc9470#section-3',
    refusal: {
      request: 'GET https://api.example.com/transfer',
      sent: bearer,
      status: 401,
      answer: [
        'WWW-Authenticate: Bearer error="insufficient_user_authentication", error_description="A different authentication level is required", acr_values="myACR"',
      ],
    },
    expect: ['step-up-required certain'],
  },
  {
    name: 'GitHub wants a one-time code beside the password',
    source: 'https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api',
    refusal: {
      request: 'GET https://api.github.example/user',
      sent: ['Authorization: Basic b2N0b2NhdDpjb3JyZWN0'],
      status: 401,
      answer: ['X-GitHub-OTP: required; app', 'Content-Type: application/json'],
      body: '{"message":"Must specify two-factor authentication OTP code.","documentation_url":"https://docs.github.com"}',
    },
    expect: ['step-up-required certain'],
  },
  {
    name: 'the same without its body',
    source: 'https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api',
    refusal: {
      request: 'GET https://api.github.example/user',
      sent: ['Authorization: Basic b2N0b2NhdDpjb3JyZWN0'],
      status: 401,
      answer: ['X-GitHub-OTP: required; sms'],
    },
    expect: ['step-up-required certain'],
  },
  {
    name: 'Entra: a claims challenge',
    source: 'https://learn.microsoft.com/en-us/entra/identity-platform/claims-challenge',
    refusal: {
      request: 'GET https://graph.example.com/v1.0/me',
      sent: bearer,
      status: 401,
      answer: [
        'WWW-Authenticate: Bearer realm="", authorization_uri="https://login.example.com/common/oauth2/authorize", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwidmFsdWUiOiIxNzY3MjI1NjAwIn19fQ=="',
      ],
    },
    expect: ['step-up-required certain'],
  },
  {
    name: 'Supabase: the session has the first factor only',
    source: 'https://supabase.com/docs/guides/auth/debugging/error-codes',
    refusal: {
      request: 'DELETE https://project.example.co/auth/v1/factors/1',
      sent: bearer,
      status: 403,
      answer: ['Content-Type: application/json', 'x-sb-error-code: insufficient_aal'],
      body: '{"code":403,"error_code":"insufficient_aal","msg":"AAL2 required to unenroll verified factor"}',
    },
    expect: ['step-up-required certain'],
  },
  {
    name: 'near miss: the token lacks a scope, which no second factor brings',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
    refusal: {
      request: 'GET https://api.example.com/transfer',
      sent: bearer,
      status: 403,
      answer: ['WWW-Authenticate: Bearer error="insufficient_scope", scope="transfer"'],
    },
    expect: ['insufficient-scope certain'],
  },
  {
    name: 'Sentry: the password once more',
    source: 'https://github.com/getsentry/sentry/blob/master/src/sentry/api/exceptions.py',
    refusal: {
      request: 'POST https://errors.example.com/api/0/auth/',
      sent: ['Cookie: session=9c1d'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"detail":{"code":"sudo-required","message":"Account verification required.","extra":{"username":"jane"}}}',
    },
    expect: ['step-up-required certain'],
  },
  {
    name: 'RubyGems: one code more',
    source: 'https://github.com/rubygems/rubygems.org/blob/master/config/locales/en.yml',
    refusal: {
      request: 'POST https://gems.example.com/api/v1/gems',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 401,
      answer: ['Content-Type: text/plain'],
      body: "You have enabled multifactor authentication but your request doesn't have the correct OTP code. Please check it and retry.",
    },
    expect: ['step-up-required likely'],
  },
];
