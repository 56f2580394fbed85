import type { Example } from '../causes/example.ts';

const source = 'https://auth0.com/docs/libraries/common-auth0-library-authentication-errors';
const answer = ['Content-Type: application/json', 'X-Auth0-RequestId: 0123456789abcdef0123'];
const request = 'POST https://sign-in.example/oauth/token';
const sent = ['Content-Type: application/json'];

export const examples: readonly Example[] = [
  {
    name: 'too many attempts: the account is locked',
    source,
    refusal: {
      request,
      sent,
      form: '{"grant_type":"password","username":"me@example.com","password":"abc","client_id":"abc"}',
      status: 429,
      answer,
      body: '{"error":"too_many_attempts","error_description":"Your account has been blocked after multiple consecutive login attempts."}',
    },
    expect: ['account-locked certain'],
  },
  {
    name: 'an API that this client has no grant for',
    source: 'https://auth0.com/docs/get-started/applications/application-access-to-apis-client-grants',
    refusal: {
      request,
      sent,
      form: '{"grant_type":"client_credentials","client_id":"abc","client_secret":"abc","audience":"https://api.shop.example"}',
      status: 403,
      answer,
      body: '{"error":"access_denied","error_description":"Client is not authorized to access \\"https://api.shop.example\\". You need to create a \\"client-grant\\" associated to this API."}',
    },
    expect: ['permission-denied likely'],
  },
  {
    name: 'a description of another service',
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
    refusal: {
      request,
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"error":"shop_closed","error_description":"Service not found: warehouse"}',
    },
    expect: ['permission-denied possible'],
  },
];
