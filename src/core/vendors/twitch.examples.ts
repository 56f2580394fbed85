import type { Example } from '../causes/example.ts';

const source = 'https://dev.twitch.tv/docs/authentication/';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'the token of another application',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD', 'Client-Id: abc'],
      status: 401,
      answer: ['Content-Type: application/json', 'Twitch-Trace-Id: 0a0b'],
      body: '{"error":"Unauthorized","status":401,"message":"Client ID and OAuth token do not match"}',
    },
    expect: ['token-wrong-audience certain'],
  },
  {
    name: 'the token of another person',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD', 'Client-Id: abc'],
      status: 401,
      answer: ['Content-Type: application/json', 'Twitch-Trace-Id: 0a0b'],
      body: '{"error":"Unauthorized","status":401,"message":"The ID in broadcaster_id must match the user ID found in the request\'s OAuth token."}',
    },
    expect: ['permission-denied likely'],
  },
  {
    name: "somebody else's sentence",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"error":"Forbidden","status":403,"message":"incorrect user authorization"}',
    },
    expect: ['permission-denied possible'],
  },
];
