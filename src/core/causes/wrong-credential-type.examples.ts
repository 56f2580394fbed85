import { jws } from '../tokens/token.fixture.ts';
import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Stripe: a publishable key',
    source: 'https://docs.stripe.com/error-codes#secret-key-required',
    refusal: {
      request: 'GET https://api.stripe.example/v1/charges',
      sent: ['Authorization: Bearer pk_test_TYooMQauvdEDq54NiTphI7jx'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"error":{"code":"secret_key_required","message":"This API call cannot be made with a publishable API key. Please use a secret API key.","type":"invalid_request_error"}}',
    },
    expect: ['wrong-credential-type certain'],
  },
  {
    name: 'an ID token was sent',
    source: 'https://www.rfc-editor.org/rfc/rfc9068#section-6',
    refusal: {
      request: 'GET https://api.example.com/me',
      sent: [
        `Authorization: Bearer ${jws({ aud: 's6BhdRkqt3', nonce: 'n-0S6_WzA2Mj', at_hash: '77QmUPtjPfzWtF2AnpK9RQ', exp: 1767229200 })}`,
      ],
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token"'],
    },
    expect: ['wrong-credential-type likely'],
  },
  {
    name: 'Firebase Admin: another kind of token',
    source: 'https://firebase.google.com/docs/auth/admin/errors',
    refusal: {
      request: 'GET https://api.example.com/me',
      sent: [
        `Authorization: Bearer ${jws({ iss: 'https://as.example', aud: 'https://api.example.com', exp: 1767229200 })}`,
      ],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"message":"verifyIdToken() expects an ID token, but was given a custom token."}',
    },
    expect: ['wrong-credential-type certain'],
  },
  {
    name: 'near miss: an access token with a nonce in its header is one',
    source: 'https://learn.microsoft.com/entra/identity-platform/access-tokens',
    refusal: {
      request: 'GET https://api.example.com/me',
      sent: [`Authorization: Bearer ${jws({ scp: 'User.Read', exp: 1767229200 }, { alg: 'HS256', nonce: 'n' })}`],
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token"'],
    },
    expect: ['token-invalid likely'],
  },
];
