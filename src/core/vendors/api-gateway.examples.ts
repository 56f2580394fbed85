import type { Example } from '../causes/example.ts';

const source = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html';
const sent = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789'];
const answerOf = (type: string): readonly string[] => [
  'Content-Type: application/json',
  'x-amzn-RequestId: 00000000-0000-0000-0000-000000000001',
  'x-amz-apigw-id: AbCdEfGhIjKlMno=',
  `x-amzn-ErrorType: ${type}`,
];

export const examples: readonly Example[] = [
  {
    name: 'an authorizer says no',
    source,
    refusal: {
      request: 'GET https://api.shop.example/prod/orders',
      sent,
      status: 403,
      answer: answerOf('AccessDeniedException'),
      body: '{"Message":"User is not authorized to access this resource"}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: 'no method at this address',
    source,
    refusal: {
      request: 'GET https://api.shop.example/prod/ordres',
      sent,
      status: 403,
      answer: answerOf('MissingAuthenticationTokenException'),
      body: '{"message":"Missing Authentication Token"}',
    },
    expect: ['wrong-endpoint likely'],
  },
  {
    name: 'no key, perhaps',
    source,
    refusal: {
      request: 'GET https://api.shop.example/prod/orders',
      status: 403,
      answer: answerOf('ForbiddenException'),
      body: '{"message":"Forbidden"}',
    },
    expect: ['api-key-missing likely'],
  },
  {
    name: 'an answer of what is behind it',
    source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-integration-types.html',
    refusal: {
      request: 'GET https://api.shop.example/prod/orders',
      sent,
      status: 403,
      answer: ['Content-Type: application/json', 'x-amz-apigw-id: AbCdEfGhIjKlMno='],
      body: '{"message":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
