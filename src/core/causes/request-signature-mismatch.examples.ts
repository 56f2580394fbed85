import { jws } from '../tokens/token.fixture.ts';
import type { Example } from './example.ts';

const sigV4 =
  'Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260101/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=fe5f80f77d5fa3beca038a248ff027d0445342fe2855ddc963176630326f1024';

export const examples: readonly Example[] = [
  {
    name: 'Amazon S3',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    refusal: {
      request: 'GET https://bucket.s3.example/file.txt',
      sent: [sigV4, 'x-amz-date: 20260101T000000Z'],
      status: 403,
      answer: ['Content-Type: application/xml'],
      body: '<?xml version="1.0" encoding="UTF-8"?><Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message></Error>',
    },
    expect: ['request-signature-mismatch certain'],
  },
  {
    name: 'Kong: hmac-auth',
    source: 'https://github.com/Kong/kong/blob/master/kong/plugins/hmac-auth/access.lua',
    refusal: {
      request: 'GET https://api.example.com/orders',
      sent: ['Authorization: hmac username="alice", algorithm="hmac-sha256", headers="date", signature="c2ln"'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"message":"HMAC signature does not match"}',
    },
    expect: ['request-signature-mismatch certain'],
  },
  {
    name: 'OAuth 1.0: the problem reporting extension',
    source: 'https://oauth.net/core/1.0a/',
    refusal: {
      request: 'GET https://api.example.com/1/photos',
      sent: [
        'Authorization: OAuth oauth_consumer_key="dpf43f3p2l4k3l03", oauth_signature_method="HMAC-SHA1", oauth_signature="tR3%2BTy81lMeYAr%2FFid0kMTYa%2FWM%3D", oauth_timestamp="1767225600", oauth_nonce="kllo9940pd9333jh"',
      ],
      status: 401,
      answer: ['WWW-Authenticate: OAuth realm="photos", oauth_problem="signature_invalid"'],
    },
    expect: ['request-signature-mismatch likely'],
  },
  {
    name: 'OAuth 1.0: refused without a word',
    source: 'https://www.rfc-editor.org/rfc/rfc5849#section-3.2',
    refusal: {
      request: 'POST https://api.example.com/1/statuses',
      sent: [
        'Authorization: OAuth oauth_consumer_key="dpf43f3p2l4k3l03", oauth_signature_method="HMAC-SHA1", oauth_signature="tR3%2BTy81lMeYAr%2FFid0kMTYa%2FWM%3D", oauth_timestamp="1767225600", oauth_nonce="kllo9940pd9333jh"',
      ],
      status: 401,
    },
    expect: ['request-signature-mismatch possible'],
  },
  {
    name: 'near miss: the signature of a token',
    source: 'https://github.com/auth0/node-jsonwebtoken#jsonwebtokenerror',
    refusal: {
      request: 'GET https://api.example.com/me',
      sent: [`Authorization: Bearer ${jws({ sub: '1' })}`],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"name":"JsonWebTokenError","message":"invalid signature"}',
    },
    expect: ['token-signature-invalid likely'],
  },
  {
    name: 'Oracle Cloud',
    source: 'https://docs.oracle.com/iaas/Content/API/References/apierrors.htm',
    refusal: {
      request: 'GET https://iaas.example/20160918/instances',
      sent: [
        'Authorization: Signature version="1",keyId="a/b/aa:bb",algorithm="rsa-sha256",headers="(request-target) date host",signature="abcd"',
      ],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"code":"NotAuthenticated","message":"The required information to complete authentication was not provided or was incorrect."}',
    },
    expect: ['request-signature-mismatch likely'],
  },
];
