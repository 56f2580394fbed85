import type { Example } from '../causes/example.ts';

const source = 'https://developers.zoom.us/docs/api/using-zoom-apis/#error-definitions';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '124',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 401,
      answer: json,
      body: '{"code":124,"message":"Invalid access token."}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: '124, expired',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 401,
      answer: json,
      body: '{"code":124,"message":"Access token is expired."}',
    },
    expect: ['token-expired certain'],
  },
  {
    name: '4711',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 400,
      answer: json,
      body: '{"code":4711,"message":"Invalid access token, does not contain scopes:[user:read:user, user:read:user:admin]."}',
    },
    expect: ['insufficient-scope certain'],
  },
  {
    name: "somebody else's 124",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"code":124,"message":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
