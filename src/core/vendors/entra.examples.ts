import type { Example } from '../causes/example.ts';

const source = 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes';
const request = 'POST https://login.example/common/oauth2/v2.0/token';
const sent = ['Content-Type: application/x-www-form-urlencoded'];
const answer = ['Content-Type: application/json; charset=utf-8'];
const refused = (error: string, number: number, sentence: string): string =>
  JSON.stringify({ error, error_description: `AADSTS${number}: ${sentence}`, error_codes: [number] });

export const examples: readonly Example[] = [
  {
    name: '7000222: the secret of the client has expired',
    source,
    refusal: {
      request,
      sent,
      form: 'grant_type=client_credentials&client_id=11111111-2222-3333-4444-555555555555&client_secret=abc',
      status: 401,
      answer,
      body: refused('invalid_client', 7000222, 'The provided client secret keys are expired.'),
    },
    expect: ['oauth-client-invalid certain'],
  },
  {
    name: '53003: a policy of Conditional Access refuses',
    source,
    refusal: {
      request,
      sent,
      form: 'grant_type=refresh_token&client_id=11111111-2222-3333-4444-555555555555&refresh_token=abc',
      status: 400,
      answer,
      body: refused('invalid_grant', 53003, 'Access has been blocked by Conditional Access policies.'),
    },
    expect: ['permission-denied likely', 'oauth-grant-invalid possible'],
  },
  {
    name: '50196: a client that asks again and again',
    source,
    refusal: {
      request,
      sent,
      form: 'grant_type=refresh_token&client_id=11111111-2222-3333-4444-555555555555&refresh_token=abc',
      status: 400,
      answer,
      body: refused('invalid_grant', 50196, 'The server terminated an operation because it encountered a client loop.'),
    },
    expect: ['rate-limited likely', 'oauth-grant-invalid possible'],
  },
  {
    name: '50053: the account is locked',
    source,
    refusal: {
      request,
      sent,
      form: 'grant_type=password&username=me%40example.com&password=abc',
      status: 400,
      answer,
      body: refused(
        'invalid_grant',
        50053,
        "The account is locked, you've tried to sign in too many times with an incorrect user ID or password.",
      ),
    },
    expect: ['account-locked certain'],
  },
  {
    name: 'the same numbers of another service',
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
    refusal: {
      request,
      sent,
      form: 'grant_type=client_credentials&client_id=abc&client_secret=abc',
      status: 403,
      answer,
      body: '{"error":"invalid_request","error_description":"The form has no such field.","error_codes":[53003]}',
    },
    expect: ['unknown possible'],
  },
];
