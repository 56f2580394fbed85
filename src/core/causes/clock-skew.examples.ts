import { jws } from '../tokens/token.fixture.ts';
import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Amazon S3',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    refusal: {
      request: 'GET https://bucket.s3.example/a',
      sent: [
        'Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20251231/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=aa',
        'X-Amz-Date: 20251231T230000Z',
      ],
      status: 403,
      answer: ['Content-Type: application/xml'],
      body: '<Error><Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the current time is too large.</Message><RequestTime>20251231T230000Z</RequestTime><ServerTime>2026-01-01T00:00:00Z</ServerTime></Error>',
    },
    expect: ['clock-skew certain'],
  },
  {
    name: 'OAuth 1.0: the timestamp is an hour old',
    source: 'https://www.rfc-editor.org/rfc/rfc5849#section-3.3',
    refusal: {
      request: 'POST https://api.example.com/1.1/statuses/update.json',
      sent: [
        'Authorization: OAuth oauth_consumer_key="k", oauth_nonce="n", oauth_signature_method="HMAC-SHA1", oauth_timestamp="1767222000", oauth_version="1.0", oauth_signature="aa"',
      ],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"errors":[{"code":135,"message":"Timestamp out of bounds."}]}',
    },
    expect: ['clock-skew certain'],
  },
  {
    name: 'nothing is said, and the signed time is an hour ahead',
    source: 'https://github.com/mozilla/hawk/blob/main/API.md',
    refusal: {
      request: 'GET https://api.example.com/resource',
      sent: [
        'Authorization: Hawk id="dh37fgj492je", ts="1767229200", nonce="j4h3g2", mac="6R4rV5iE+NPoym+WwjeHzjAGXUtLNIxmo1vpMofpLAE="',
      ],
      status: 401,
      answer: ['WWW-Authenticate: Hawk'],
    },
    expect: ['clock-skew likely'],
  },
  {
    name: 'near miss: the proof was signed in time',
    source: 'https://www.rfc-editor.org/rfc/rfc9449#section-11.1',
    refusal: {
      request: 'GET https://api.example.com/me',
      sent: [
        'Authorization: DPoP mF_9.B5f-4.1JqM',
        `DPoP: ${jws({ jti: 'e1j3V_bKic8', htm: 'GET', htu: 'https://api.example.com/me', iat: 1767225590 }, { typ: 'dpop+jwt', alg: 'ES256', jwk: {} }, 64)}`,
      ],
      status: 401,
      answer: ['WWW-Authenticate: DPoP error="invalid_token"'],
    },
    expect: ['token-invalid likely'],
  },
  {
    name: 'near miss: a database that wants younger measurements',
    source: 'https://grafana.com/docs/loki/latest/operations/request-validation-rate-limits/',
    refusal: {
      request: 'POST https://logs.example/loki/api/v1/push',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"message":"entry has timestamp too old: 2025-12-01T00:00:00Z"}',
    },
    expect: [],
  },
  {
    name: 'near miss: a timestamp that is not written as it should be',
    source: 'https://docs.cdp.coinbase.com/exchange/rest-api/authentication',
    refusal: {
      request: 'GET https://api.example/orders',
      sent: ['X-Timestamp: yesterday'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Timestamp is not in ISO 8601 format"}',
    },
    expect: ['credentials-missing possible'],
  },
  {
    name: 'Oracle Cloud: the signed date',
    source: 'https://docs.oracle.com/iaas/Content/API/Concepts/signingrequests.htm',
    refusal: {
      request: 'GET https://iaas.example/20160918/instances',
      sent: [
        'X-Date: Wed, 31 Dec 2025 23:50:00 GMT',
        'Authorization: Signature version="1",keyId="a/b/aa:bb",algorithm="rsa-sha256",headers="(request-target) x-date host",signature="abcd"',
      ],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"code":"NotAuthenticated","message":"The date specified in the request is not within the allowed clock skew of 5 minutes"}',
    },
    expect: ['clock-skew certain'],
  },
];
