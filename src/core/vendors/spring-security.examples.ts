import type { Example } from '../causes/example.ts';

const source = 'https://docs.spring.io/spring-security/reference/servlet/oauth2/resource-server/index.html';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'a token with another signature',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 401,
      answer: [
        'WWW-Authenticate: Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: Signed JWT rejected: Another algorithm expected, or no matching key(s) found", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"',
      ],
    },
    expect: ['token-signature-invalid certain'],
  },
  {
    name: 'signed in elsewhere since',
    source,
    refusal: {
      request: 'GET https://www.service.example/home',
      sent: ['Cookie: JSESSIONID=0A0B0C'],
      status: 401,
      answer: ['Content-Type: text/plain'],
      body: 'This session has been expired (possibly due to multiple concurrent logins being attempted as the same user).',
    },
    expect: ['session-expired likely'],
  },
  {
    name: 'a password that is past its time',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic dXNlcjpzZWNyZXQ='],
      status: 401,
      answer: json,
      body: '{"timestamp":"2026-01-01T00:00:00.000+00:00","status":401,"error":"Unauthorized","message":"User credentials have expired","path":"/me"}',
    },
    expect: ['password-expired certain'],
  },
  {
    name: "somebody else's sentence",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic dXNlcjpzZWNyZXQ='],
      status: 401,
      answer: json,
      body: '{"message":"User credentials have expired"}',
    },
    expect: ['password-expired likely'],
  },
];
