import type { Example } from '../causes/example.ts';

const source = 'https://linear.app/developers/graphql';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'a key that is not valid',
    source,
    refusal: {
      request: 'POST https://api.service.example/graphql',
      sent: ['Authorization: lin_api_abcdefghijklmnopqrstuvwxyz'],
      status: 400,
      answer: json,
      body: '{"errors":[{"message":"Authentication required, not authenticated","extensions":{"type":"authentication error","code":"AUTHENTICATION_ERROR","statusCode":400,"userError":true}}]}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: "somebody else's code",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"errors":[{"message":"The warehouse is closed","extensions":{"code":"CLOSED"}}]}',
    },
    expect: ['permission-denied possible'],
  },
];
