import type { Example } from '../causes/example.ts';

const source = 'https://dev.vk.com/en/reference/errors';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '5',
    source,
    refusal: {
      request: 'GET https://api.service.example/method/users.get?access_token=abc&v=5.199',
      status: 200,
      answer: json,
      body: '{"error":{"error_code":5,"error_msg":"User authorization failed: invalid access_token (4).","request_params":[{"key":"v","value":"5.199"}]}}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: '6',
    source,
    refusal: {
      request: 'GET https://api.service.example/method/users.get?access_token=abc&v=5.199',
      status: 200,
      answer: json,
      body: '{"error":{"error_code":6,"error_msg":"Too many requests per second","request_params":[]}}',
    },
    expect: ['rate-limited likely'],
  },
  {
    name: '7',
    source,
    refusal: {
      request: 'GET https://api.service.example/method/wall.post?access_token=abc&v=5.199',
      status: 200,
      answer: json,
      body: '{"error":{"error_code":7,"error_msg":"Permission to perform this action is denied","request_params":[]}}',
    },
    expect: ['insufficient-scope likely'],
  },
  {
    name: '17',
    source,
    refusal: {
      request: 'GET https://api.service.example/method/users.get?access_token=abc&v=5.199',
      status: 200,
      answer: json,
      body: '{"error":{"error_code":17,"error_msg":"Validation required: please open redirect_uri in browser","redirect_uri":"https://www.service.example/security","request_params":[]}}',
    },
    expect: ['step-up-required certain'],
  },
  {
    name: "somebody else's 17",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"error":{"error_code":17,"error_msg":"The warehouse is closed"}}',
    },
    expect: ['permission-denied possible'],
  },
];
