import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Okta: E0000064',
    source: 'https://developer.okta.com/docs/reference/error-codes/#E0000064',
    refusal: {
      request: 'POST https://id.example/api/v1/authn',
      sent: ['Content-Type: application/json'],
      form: '{"username":"a@example.com","password":"old"}',
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"errorCode":"E0000064","errorSummary":"Password is expired and must be changed.","errorLink":"E0000064","errorId":"oae1","errorCauses":[]}',
    },
    expect: ['password-expired certain'],
  },
  {
    name: 'Entra: AADSTS50055',
    source: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
    refusal: {
      request: 'POST https://login.example/common/oauth2/v2.0/token',
      sent: ['Content-Type: application/x-www-form-urlencoded'],
      form: 'grant_type=password&client_id=app&username=a&password=old',
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"error":"invalid_grant","error_description":"AADSTS50055: The password is expired.","error_codes":[50055]}',
    },
    expect: ['password-expired certain'],
  },
  {
    name: 'near miss: a code that came too late',
    source: 'https://supabase.com/docs/guides/auth/debugging/error-codes',
    refusal: {
      request: 'POST https://id.example/verify',
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"msg":"One-time code has expired"}',
    },
    expect: ['unknown possible'],
  },
];
