import type { Example } from '../causes/example.ts';

const auth = 'https://firebase.google.com/docs/reference/rest/auth';
const database = 'https://firebase.google.com/docs/reference/rest/database#section-error-conditions';
const answer = ['Content-Type: application/json; charset=utf-8'];

export const examples: readonly Example[] = [
  {
    name: 'Identity Toolkit: the token of another project',
    source: auth,
    refusal: {
      request:
        'POST https://sign-in.example/v1/accounts:signInWithCustomToken?key=AIzaSyAbCdEfGhIjKlMnOpQrStUvWxYz0123456',
      sent: ['Content-Type: application/json'],
      form: '{"token":"abc","returnSecureToken":true}',
      status: 400,
      answer,
      body: '{"error":{"code":400,"message":"CREDENTIAL_MISMATCH","errors":[{"message":"CREDENTIAL_MISMATCH","domain":"global","reason":"invalid"}]}}',
    },
    expect: ['token-wrong-audience certain'],
  },
  {
    name: 'Realtime Database: a rule refuses, with 401',
    source: database,
    refusal: {
      request: 'GET https://things.db.example/users/one.json',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789'],
      status: 401,
      answer,
      body: '{\n  "error" : "Permission denied"\n}\n',
    },
    expect: ['permission-denied likely'],
  },
  {
    name: 'the same code of another service',
    source: auth,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz'],
      status: 403,
      answer,
      body: '{"error":{"code":"CREDENTIAL_MISMATCH"}}',
    },
    expect: ['permission-denied possible'],
  },
];
