import type { Example } from '../causes/example.ts';

const source = 'https://grafana.com/docs/grafana/latest/developers/http_api/authentication/';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'a key that is unknown',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 401,
      answer: json,
      body: '{"extra":null,"message":"Invalid API key","messageId":"api-key.invalid","statusCode":401,"traceID":""}',
    },
    expect: ['api-key-invalid certain'],
  },
  {
    name: 'a wrong password',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic dXNlcjpzZWNyZXQ='],
      status: 401,
      answer: json,
      body: '{"extra":null,"message":"Invalid username or password","messageId":"password-auth.failed","statusCode":401,"traceID":""}',
    },
    expect: ['credentials-rejected certain'],
  },
  {
    name: 'a permission is lacking',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"accessErrorId":"ACE0123456789","message":"You\'ll need additional permissions to perform this action. Permissions needed: datasources:read","title":"Access denied"}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: "somebody else's code",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"code":"session.token.rotate","message":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
