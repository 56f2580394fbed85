import { jws } from '../tokens/token.fixture.ts';
import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Exchange Online takes no Basic any more',
    source:
      'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
    refusal: {
      request: 'POST https://mail.example/EWS/Exchange.asmx',
      sent: ['Authorization: Basic YWxpY2U6c2VjcmV0'],
      status: 401,
      answer: ['WWW-Authenticate: Bearer client_id="00000002-0000-0ff1-ce00-000000000000"'],
    },
    expect: ['wrong-auth-scheme likely'],
  },
  {
    name: 'express-jwt',
    source: 'https://github.com/auth0/express-jwt/blob/master/src/index.ts',
    refusal: {
      request: 'GET https://api.example.com/me',
      sent: ['Authorization: Token abcdef'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"code":"credentials_bad_scheme","message":"Format is Authorization: Bearer [token]"}',
    },
    expect: ['wrong-auth-scheme certain', 'auth-header-malformed likely'],
  },
  {
    name: 'Amazon S3: another mechanism',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    refusal: {
      request: 'GET https://bucket.s3.example/a',
      sent: ['Authorization: Bearer abcdef'],
      status: 400,
      answer: ['Content-Type: application/xml'],
      body: '<Error><Code>InvalidRequest</Code><Message>The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.</Message></Error>',
    },
    expect: ['wrong-auth-scheme certain'],
  },
  {
    name: 'near miss: a server that asks for Bearer may take DPoP',
    source: 'https://www.rfc-editor.org/rfc/rfc9449#section-7.2',
    refusal: {
      request: 'GET https://api.example.com/me',
      sent: [
        'Authorization: DPoP mF_9.B5f-4.1JqM',
        `DPoP: ${jws({ jti: 'e1j3V_bKic8', htm: 'GET', htu: 'https://api.example.com/me', iat: 1767225590 }, { typ: 'dpop+jwt', alg: 'ES256', jwk: {} }, 64)}`,
      ],
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token"'],
    },
    expect: ['token-invalid likely'],
  },
  {
    name: 'Discord: the token of a bot, sent as Bearer',
    source: 'https://docs.discord.com/developers/reference#authentication',
    refusal: {
      request: 'GET https://discord.example/api/v10/users/@me',
      sent: ['Authorization: Bearer MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"message":"401: Unauthorized","code":0}',
    },
    expect: ['wrong-auth-scheme likely'],
  },
  {
    name: 'API Gateway: Amazon wants its own signature',
    source: 'https://repost.aws/knowledge-center/api-gateway-authentication-token-errors',
    refusal: {
      request: 'GET https://abc123.execute-api.example/items',
      sent: ['Authorization: Bearer abcdef'],
      status: 403,
      answer: ['Content-Type: application/json', 'x-amzn-errortype: IncompleteSignatureException'],
      body: '{"message":"\'abcdef\' not a valid key=value pair (missing equal-sign) in Authorization header: \'Bearer abcdef\'."}',
    },
    expect: ['wrong-auth-scheme likely', 'auth-header-malformed possible'],
  },
  {
    name: 'a password where a token is expected',
    source: 'https://flask-jwt-extended.readthedocs.io/en/stable/options.html',
    refusal: {
      request: 'GET https://app.example/a',
      sent: ['Authorization: Basic YTpi'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Invalid authorization header format. Expected: Bearer <token>"}',
    },
    expect: ['wrong-auth-scheme likely', 'auth-header-malformed possible'],
  },
  {
    name: 'near miss: the scheme that is expected was sent',
    source: 'https://flask-jwt-extended.readthedocs.io/en/stable/options.html',
    refusal: {
      request: 'GET https://app.example/a',
      sent: ['Authorization: Bearer abc'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Invalid authorization header format. Expected: Bearer <token>"}',
    },
    expect: ['auth-header-malformed likely'],
  },
];
