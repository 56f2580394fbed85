import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Entra: AADSTS50053',
    source: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
    refusal: {
      request: 'POST https://login.example/common/oauth2/v2.0/token',
      sent: ['Content-Type: application/x-www-form-urlencoded'],
      form: 'grant_type=password&client_id=app&username=a&password=wrong',
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"error":"invalid_grant","error_description":"AADSTS50053: The account is locked, you\'ve tried to sign in too many times with an incorrect user ID or password.","error_codes":[50053]}',
    },
    expect: ['account-locked certain'],
  },
  {
    name: 'GitHub: too many wrong passwords, and when to try again',
    source: 'https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#failed-login-limit',
    refusal: {
      request: 'GET https://api.github.example/user',
      sent: ['Authorization: Basic YTp3cm9uZw=='],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Maximum number of login attempts exceeded. Please try again later."}',
    },
    expect: ['account-locked likely'],
  },
  {
    name: 'near miss: a document that somebody else has locked',
    source: 'https://www.rfc-editor.org/rfc/rfc4918#section-11.3',
    refusal: {
      request: 'PUT https://files.example/a.txt',
      sent: ['Authorization: Basic YTpi'],
      status: 423,
      answer: ['Content-Type: application/json'],
      body: '{"message":"The file is locked by another user."}',
    },
    expect: [],
  },
  {
    name: 'near miss: unpaid',
    source: 'https://docs.github.com/billing/how-tos/troubleshooting/resolve-locked-account',
    refusal: {
      request: 'GET https://api.example/a',
      sent: ['Authorization: Bearer abc'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Your account is locked due to a billing issue."}',
    },
    expect: ['account-restricted certain', 'account-locked possible'],
  },
  {
    name: 'near miss: an account of a book is no account of a person',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal: {
      request: 'POST https://api.example.com/orders',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Account 4711 is locked for posting."}',
    },
    expect: ['account-locked likely'],
  },
];
