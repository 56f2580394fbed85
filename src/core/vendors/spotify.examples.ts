import type { Example } from '../causes/example.ts';

const source = 'https://developer.spotify.com/documentation/web-api/concepts/api-calls';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'the user is not on the list of the application',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: ['Content-Type: text/plain'],
      body: 'Check settings on developer.spotify.com/dashboard, the user may not be registered.',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: 'the same in JSON',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"error":{"status":403,"message":"User not registered in the Developer Dashboard"}}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: "somebody else's sentence",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"error":{"status":403,"message":"The user may not be registered"}}',
    },
    expect: ['permission-denied possible'],
  },
];
