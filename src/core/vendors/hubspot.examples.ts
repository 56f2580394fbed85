import type { Example } from '../causes/example.ts';

const source = 'https://developers.hubspot.com/docs/api-reference/error-handling';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'banned',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"status":"error","message":"This portal may not do so","correlationId":"0a0b0c0d-0a0b-0a0b-0a0b-0a0b0c0d0e0f","category":"BANNED"}',
    },
    expect: ['account-restricted likely'],
  },
  {
    name: 'the policy of limits',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 429,
      answer: json,
      body: '{"status":"error","message":"You have reached your ten_secondly_rolling limit.","errorType":"RATE_LIMIT","correlationId":"0a0b0c0d-0a0b-0a0b-0a0b-0a0b0c0d0e0f","policyName":"TEN_SECONDLY_ROLLING","category":"RATE_LIMITS"}',
    },
    expect: ['rate-limited certain'],
  },
  {
    name: "somebody else's category",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"category":"BANNED","message":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
