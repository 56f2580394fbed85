import type { Example } from '../causes/example.ts';

const source = 'https://developer.squareup.com/docs/build-basics/general-considerations/handling-errors';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'the token',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 401,
      answer: json,
      body: '{"errors":[{"category":"AUTHENTICATION_ERROR","code":"UNAUTHORIZED","detail":"This request could not be authorized."}]}',
    },
    expect: ['token-invalid possible'],
  },
  {
    name: 'the application is off',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"errors":[{"category":"AUTHENTICATION_ERROR","code":"APPLICATION_DISABLED","detail":"The application is off."}]}',
    },
    expect: ['account-restricted likely'],
  },
  {
    name: "somebody else's code",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"errors":[{"code":"APPLICATION_DISABLED","detail":"The warehouse is closed"}]}',
    },
    expect: ['permission-denied possible'],
  },
];
