import type { Example } from '../causes/example.ts';

const source = 'https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/error-handling';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '65600',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 401,
      answer: json,
      body: '{"serviceErrorCode":65600,"message":"Invalid access token","status":401}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: '65601: taken back',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 401,
      answer: json,
      body: '{"serviceErrorCode":65601,"code":"REVOKED_ACCESS_TOKEN","message":"The token used in the request has been revoked by the user","status":401}',
    },
    expect: ['token-invalid certain'],
  },
  {
    name: '100',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"serviceErrorCode":100,"message":"Not enough permissions to access: GET /me","status":403}',
    },
    expect: ['insufficient-scope likely'],
  },
  {
    name: "somebody else's 100",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"code":100,"message":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
