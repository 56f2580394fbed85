import { jws } from '../tokens/token.fixture.ts';
import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'RFC 6750: the challenge says that the token expired',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3',
    refusal: {
      request: 'GET https://api.example.com/resource',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 401,
      answer: [
        'WWW-Authenticate: Bearer realm="example", error="invalid_token", error_description="The access token expired"',
      ],
    },
    expect: ['token-expired certain'],
  },
  {
    name: 'Google: the reason of ErrorInfo',
    source: 'https://cloud.google.com/apis/design/errors',
    refusal: {
      request: 'GET https://gmail.example.com/v1/messages',
      sent: ['Authorization: Bearer ya29.a0Example'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"error":{"code":401,"status":"UNAUTHENTICATED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"ACCESS_TOKEN_EXPIRED","domain":"googleapis.com"}]}}',
    },
    expect: ['token-expired certain'],
  },
  {
    name: 'near miss: invalid or expired is no word of expiry alone',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
    refusal: {
      request: 'GET https://api.example.com/resource',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token"', 'Content-Type: application/json'],
      body: '{"message":"Invalid or expired token"}',
    },
    expect: ['token-invalid likely', 'token-expired possible'],
  },
  {
    name: 'nothing is said of time, but the token is past its time, and a challenge calls it bad',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
    refusal: {
      request: 'GET https://api.example.com/resource',
      sent: [`Authorization: Bearer ${jws({ exp: 1767222000 })}`],
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token"'],
    },
    expect: ['token-expired certain'],
  },
  {
    name: 'near miss: it is the refresh token, of which the access token knows nothing',
    source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html',
    refusal: {
      request: 'POST https://cognito-idp.example/',
      status: 400,
      answer: ['Content-Type: application/x-amz-json-1.1', 'x-amzn-errortype: NotAuthorizedException'],
      body: '{"__type":"NotAuthorizedException","message":"Refresh Token has expired"}',
    },
    expect: ['oauth-grant-invalid certain'],
  },
  {
    name: 'near miss: the token is past its time only by our own wrong clock',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1',
    refusal: {
      request: 'GET https://api.example.com/resource',
      sent: [`Authorization: Bearer ${jws({ exp: 1767222000 })}`],
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token"', 'Date: Wed, 31 Dec 2025 22:00:00 GMT'],
    },
    expect: ['token-invalid likely'],
  },
  {
    name: 'near miss: it is another token that is past its time',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
    refusal: {
      request: 'GET https://api.example.com/resource',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM', `X-Id-Token: ${jws({ exp: 1767222000 })}`],
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token"'],
    },
    expect: ['token-expired likely'],
  },
  {
    name: 'near miss: the token of a form',
    source: 'https://symfony.com/doc/current/security/csrf.html',
    refusal: {
      request: 'POST https://app.example/a',
      sent: ['Cookie: sid=abc', 'Content-Type: application/x-www-form-urlencoded'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"error":"The token has expired, please reload the form"}',
      form: 'a=b&token=x',
    },
    expect: ['token-expired likely'],
  },
  {
    name: 'JFrog Artifactory',
    source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    refusal: {
      request: 'GET https://repo.example/api/repositories',
      sent: ['Authorization: Bearer abcdef'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"errors":[{"status":401,"message":"Token failed verification: expired"}]}',
    },
    expect: ['token-expired certain'],
  },
  {
    name: 'near miss: Apple Push: the token of a phone, which is gone',
    source: 'https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns',
    refusal: {
      request: 'POST https://api.push.example/3/device/a',
      sent: ['Authorization: Bearer abcdef'],
      status: 410,
      answer: ['Content-Type: application/json'],
      body: '{"reason":"ExpiredToken","timestamp":1767225600}',
    },
    expect: ['token-expired possible'],
  },
];
