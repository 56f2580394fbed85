import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'RFC 6749: the code was not accepted',
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
    refusal: {
      request: 'POST https://as.example/token',
      sent: ['Authorization: Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW', 'Content-Type: application/x-www-form-urlencoded'],
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"error":"invalid_grant"}',
      form: 'grant_type=authorization_code&code=SplxlOBeZQQYbYS6WxSbIA&redirect_uri=https%3A%2F%2Fclient.example%2Fcb',
    },
    expect: ['oauth-grant-invalid certain'],
  },
  {
    name: 'GitHub: the code is used or old',
    source:
      'https://docs.github.com/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors',
    refusal: {
      request: 'POST https://github.example/login/oauth/access_token',
      sent: ['Content-Type: application/x-www-form-urlencoded'],
      status: 200,
      answer: ['Content-Type: application/json'],
      body: '{"error":"bad_verification_code","error_description":"The code passed is incorrect or expired."}',
      form: 'client_id=a&client_secret=b&code=c',
    },
    expect: ['oauth-grant-invalid certain'],
  },
  {
    name: 'Entra: the refresh token was idle for too long',
    source: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
    refusal: {
      request: 'POST https://login.example/tenant/oauth2/v2.0/token',
      sent: ['Content-Type: application/x-www-form-urlencoded'],
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"error":"invalid_grant","error_description":"AADSTS700082: The refresh token has expired due to inactivity."}',
      form: 'grant_type=refresh_token&refresh_token=0.AAAA&client_id=a',
    },
    expect: ['oauth-grant-invalid certain'],
  },
  {
    name: 'near miss: the access token expired',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3',
    refusal: {
      request: 'GET https://api.example.com/me',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token", error_description="The access token expired"'],
    },
    expect: ['token-expired certain'],
  },
  {
    name: 'near miss: the word is also said of a wrong password, where that is the grant',
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.3.2',
    refusal: {
      request: 'POST https://as.example/token',
      sent: ['Content-Type: application/x-www-form-urlencoded'],
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"error":"invalid_grant"}',
      form: 'grant_type=password&username=alice&password=x&client_id=a',
    },
    expect: ['credentials-rejected likely', 'oauth-grant-invalid possible'],
  },
];
