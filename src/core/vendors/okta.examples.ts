import type { Example } from '../causes/example.ts';

const source = 'https://developer.okta.com/docs/reference/error-codes/';
const answer = ['Content-Type: application/json', 'X-Okta-Request-Id: aYbCdEfGhIjKlMnOpQrStQAAB2s'];
const refused = (errorCode: string, errorSummary: string): string =>
  JSON.stringify({
    errorCode,
    errorSummary,
    errorLink: errorCode,
    errorId: 'oaeAbCdEfGhIjKlMnOpQrStUv',
    errorCauses: [],
  });

export const examples: readonly Example[] = [
  {
    name: 'E0000085: the sign-on policy refuses',
    source,
    refusal: {
      request: 'POST https://sign-in.example/api/v1/authn',
      sent: ['Content-Type: application/json'],
      form: '{"username":"me@example.com","password":"abc"}',
      status: 403,
      answer,
      body: refused('E0000085', 'You do not have permission to access your account at this time.'),
    },
    expect: ['permission-denied likely'],
  },
  {
    name: 'E0000011: a token of the API that it does not know',
    source,
    refusal: {
      request: 'GET https://sign-in.example/api/v1/users/me',
      sent: ['Authorization: SSWS 00abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 401,
      answer,
      body: refused('E0000011', 'Invalid token provided'),
    },
    expect: ['token-invalid likely'],
  },
  {
    name: 'E0000204: too many messages, not too many calls',
    source,
    refusal: {
      request: 'POST https://sign-in.example/api/v1/authn/factors/sms1/verify',
      status: 429,
      answer,
      body: refused('E0000204', 'You have reached the limit of sms requests, please try again later.'),
    },
    expect: ['rate-limited certain'],
  },
  {
    name: 'a code of the same look from another service',
    source: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/409',
    refusal: {
      request: 'POST https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"code":"E0000204","message":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
