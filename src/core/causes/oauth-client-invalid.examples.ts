import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'RFC 6749: client authentication failed',
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
    refusal: {
      request: 'POST https://as.example/token',
      sent: ['Authorization: Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW', 'Content-Type: application/x-www-form-urlencoded'],
      status: 401,
      answer: ['Content-Type: application/json', 'WWW-Authenticate: Basic realm="as"'],
      body: '{"error":"invalid_client"}',
      form: 'grant_type=client_credentials',
    },
    expect: ['oauth-client-invalid certain'],
  },
  {
    name: 'Entra: the secret is wrong',
    source: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    refusal: {
      request: 'POST https://login.example/tenant/oauth2/v2.0/token',
      sent: ['Content-Type: application/x-www-form-urlencoded'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID.","error_codes":[7000215]}',
      form: 'grant_type=client_credentials&client_id=11111111-2222-3333-4444-555555555555&client_secret=x',
    },
    expect: ['oauth-client-invalid certain'],
  },
  {
    name: 'GitHub answers 200',
    source:
      'https://docs.github.com/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors',
    refusal: {
      request: 'POST https://github.example/login/oauth/access_token',
      sent: ['Content-Type: application/x-www-form-urlencoded'],
      status: 200,
      answer: ['Content-Type: application/json'],
      body: '{"error":"incorrect_client_credentials","error_description":"The client_id and/or client_secret passed are incorrect."}',
      form: 'client_id=a&client_secret=b&code=c',
    },
    expect: ['oauth-client-invalid certain'],
  },
  {
    name: 'near miss: the grant is at fault, not the client',
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
    refusal: {
      request: 'POST https://as.example/token',
      sent: ['Content-Type: application/x-www-form-urlencoded'],
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"error":"invalid_grant"}',
      form: 'grant_type=refresh_token&refresh_token=tGzv3JOkF0XG5Qx2TlKWIA&client_id=s6BhdRkqt3',
    },
    expect: ['oauth-grant-invalid certain'],
  },
  {
    name: 'near miss: a client who is a customer',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5',
    refusal: {
      request: 'GET https://crm.example/clients/42',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 404,
      answer: ['Content-Type: application/json'],
      body: '{"code":"client_not_found","message":"Client 42 not found"}',
    },
    expect: [],
  },
];
