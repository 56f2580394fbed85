import { jws } from '../tokens/token.fixture.ts';
import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Django REST framework: no Base64',
    source: 'https://github.com/encode/django-rest-framework/blob/master/rest_framework/authentication.py',
    refusal: {
      request: 'GET https://app.example/api/me/',
      sent: ['Authorization: Basic alice:secret'],
      status: 401,
      answer: ['Content-Type: application/json', 'WWW-Authenticate: Basic realm="api"'],
      body: '{"detail":"Invalid basic header. Credentials not correctly base64 encoded."}',
    },
    expect: ['auth-header-malformed certain'],
  },
  {
    name: 'no scheme before the token',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.4',
    refusal: {
      request: 'GET https://api.example.com/me',
      sent: [`Authorization: ${jws({ exp: 1767229200 })}`],
      status: 401,
      answer: ['WWW-Authenticate: Bearer'],
      body: '{"error":"unauthorized"}',
    },
    expect: ['auth-header-malformed likely'],
  },
  {
    name: 'Amazon S3: the credential scope is incomplete',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    refusal: {
      request: 'GET https://bucket.s3.example/a',
      sent: [
        'Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260101/us-east-1, SignedHeaders=host;x-amz-date, Signature=aa',
        'X-Amz-Date: 20260101T000000Z',
      ],
      status: 400,
      answer: ['Content-Type: application/xml'],
      body: '<?xml version="1.0"?><Error><Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".</Message></Error>',
    },
    expect: ['auth-header-malformed certain'],
  },
  {
    name: 'near miss: small letters are well formed',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.1',
    refusal: {
      request: 'GET https://api.example.com/me',
      sent: ['Authorization: bearer mF_9.B5f-4.1JqM'],
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token"'],
    },
    expect: ['token-invalid likely'],
  },
  {
    name: 'near miss: another scheme was sent, well formed',
    source: 'https://flask-jwt-extended.readthedocs.io/en/stable/options.html',
    refusal: {
      request: 'GET https://app.example/a',
      sent: ['Authorization: Basic YTpi'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Malformed Authorization header: Bearer expected"}',
    },
    expect: ['wrong-auth-scheme likely', 'auth-header-malformed possible'],
  },
];
