import type { Example } from '../causes/example.ts';

const source = 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html';
const sent = ['Authorization: abcdefghijklmnopqrstuvwxyz0123456789', 'Content-Type: application/json'];
const request = 'POST https://graph.shop.example/graphql';

export const examples: readonly Example[] = [
  {
    name: 'a field that is not for this caller, with 200',
    source,
    refusal: {
      request,
      sent,
      status: 200,
      answer: ['Content-Type: application/json;charset=UTF-8', 'x-amzn-appsync-TokensConsumed: 1'],
      body: '{"data":{"listOrders":null},"errors":[{"path":["listOrders"],"data":null,"errorType":"Unauthorized","errorInfo":null,"locations":[{"line":1,"column":3}],"message":"Not Authorized to access listOrders on type Query"}]}',
    },
    expect: ['permission-denied likely'],
  },
  {
    name: 'a token that the user pool does not know',
    source,
    refusal: {
      request,
      sent,
      status: 401,
      answer: ['Content-Type: application/json;charset=UTF-8', 'x-amzn-ErrorType: UnauthorizedException'],
      body: '{"errors":[{"errorType":"UnauthorizedException","message":"Request denied"}]}',
    },
    expect: ['token-invalid likely', 'auth-header-malformed possible'],
  },
  {
    name: 'another service of the same tongue',
    source: 'https://spec.graphql.org/October2021/#sec-Errors',
    refusal: {
      request,
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz'],
      status: 403,
      answer: ['Content-Type: application/json', 'x-amzn-RequestId: 00000000-0000-0000-0000-000000000001'],
      body: '{"code":"UnauthorizedException","message":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
