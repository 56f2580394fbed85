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
    expect: ['wrong-auth-scheme certain'],
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
    name: 'near miss: the scheme is offered, by another of its names',
    source: 'https://www.rfc-editor.org/rfc/rfc4559',
    refusal: {
      request: 'GET https://intranet.example/',
      sent: ['Authorization: Basic YWxpY2U6c2VjcmV0'],
      status: 401,
      answer: ['WWW-Authenticate: xBasic realm="intranet"'],
    },
    expect: ['credentials-rejected likely'],
  },
];
