import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Envoy cannot fetch the keys',
    source: 'https://github.com/envoyproxy/envoy/blob/main/source/common/jwt/status.cc',
    refusal: {
      request: 'GET https://api.example.com/orders',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 401,
      answer: [
        'Content-Type: text/plain',
        'WWW-Authenticate: Bearer realm="https://api.example.com/orders", error="invalid_token"',
      ],
      body: 'Jwks remote fetch is failed',
    },
    expect: ['auth-service-down certain'],
  },
  {
    name: 'API Gateway: the authorizer threw',
    source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
    refusal: {
      request: 'GET https://api.example.com/orders',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 500,
      answer: ['Content-Type: application/json', 'x-amzn-errortype: AuthorizerConfigurationException'],
      body: '{"message":null}',
    },
    expect: ['auth-service-down certain'],
  },
  {
    name: 'near miss: a 500 that says nothing of sign-in',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1',
    refusal: {
      request: 'GET https://api.example.com/orders',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 500,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Internal Server Error"}',
    },
    expect: [],
  },
];
