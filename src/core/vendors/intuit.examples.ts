import type { Example } from '../causes/example.ts';

const source = 'https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '3100: not this company',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"fault":{"error":[{"message":"message=ApplicationAuthorizationFailed; errorCode=003100; statusCode=403","code":"3100"}],"type":"AUTHORIZATION"}}',
    },
    expect: ['permission-denied likely'],
  },
  {
    name: '3200',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 401,
      answer: json,
      body: '{"fault":{"error":[{"message":"message=AuthenticationFailed; errorCode=003200; statusCode=401","code":"3200"}],"type":"AUTHENTICATION"}}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: "somebody else's 3100",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"code":3100,"message":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
