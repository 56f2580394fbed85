import type { Example } from './example.ts';

const xml = ['Content-Type: application/xml'];

export const examples: readonly Example[] = [
  {
    name: 'Amazon S3: AccessDenied is the code, and the message tells why',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
    refusal: {
      request:
        'GET https://bucket.s3.example.com/a.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20251231%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20251231T000000Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=01',
      type: 'main_frame',
      status: 403,
      answer: xml,
      body: '<Error><Code>AccessDenied</Code><Message>Request has expired</Message><X-Amz-Expires>3600</X-Amz-Expires><Expires>2025-12-31T01:00:00Z</Expires><ServerTime>2026-01-01T00:00:00Z</ServerTime></Error>',
    },
    expect: ['signed-url-expired certain'],
  },
  {
    name: 'Azure Storage: a shared access signature',
    source: 'https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas',
    refusal: {
      request: 'GET https://account.blob.example.net/c/b?sv=2022-11-02&se=2025-12-31T00%3A00%3A00Z&sr=b&sp=r&sig=ab%3D',
      status: 403,
      answer: [...xml, 'x-ms-error-code: AuthenticationFailed'],
      body: '<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.</Message><AuthenticationErrorDetail>Signature not valid in the specified time frame: Start [Tue, 30 Dec 2025 00:00:00 GMT] - Expiry [Wed, 31 Dec 2025 00:00:00 GMT] - Current [Thu, 01 Jan 2026 00:00:00 GMT]</AuthenticationErrorDetail></Error>',
    },
    expect: ['signed-url-expired certain'],
  },
  {
    name: 'Google Cloud Storage calls the signature a token',
    source: 'https://cloud.google.com/storage/docs/access-control/signed-urls',
    refusal: {
      request:
        'GET https://storage.example.com/b/a?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Credential=a&X-Goog-Date=20251231T000000Z&X-Goog-Expires=900&X-Goog-SignedHeaders=host&X-Goog-Signature=01',
      status: 400,
      answer: xml,
      body: "<?xml version='1.0' encoding='UTF-8'?><Error><Code>ExpiredToken</Code><Message>The provided token has expired.</Message></Error>",
    },
    expect: ['signed-url-expired certain'],
  },
  {
    name: 'Laravel: a temporary signed route',
    source: 'https://laravel.com/docs/urls#validating-signed-route-requests',
    refusal: {
      request: 'GET https://app.example.com/unsubscribe/1?expires=1767139200&signature=ab',
      type: 'main_frame',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<!DOCTYPE html><html><head><title>Forbidden</title></head><body><div class="code">403</div><div class="message">Invalid signature.</div></body></html>',
    },
    expect: ['signed-url-expired likely'],
  },
  {
    name: 'Amazon CloudFront: the address alone tells',
    source:
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-canned-policy.html',
    refusal: {
      request: 'GET https://d111.example.net/film.mp4?Expires=1767139200&Signature=ab&Key-Pair-Id=K2',
      status: 403,
      answer: ['X-Cache: Error from cloudfront'],
    },
    expect: ['signed-url-expired likely'],
  },
  {
    name: 'near miss: the link is still good, and the caller may not',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
    refusal: {
      request:
        'GET https://bucket.s3.example.com/a.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20260101%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20260101T000000Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=01',
      status: 403,
      answer: xml,
      body: '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
    },
    expect: ['permission-denied likely'],
  },
  {
    name: 'near miss: the token that went along is named',
    source: 'https://github.com/auth0/node-jsonwebtoken#tokenexpirederror',
    refusal: {
      request: 'GET https://api.example/a?Expires=1760000000&Signature=a',
      sent: ['Authorization: Bearer abc'],
      status: 401,
      answer: ['Content-Type: application/json'],
      body: '{"message":"jwt expired"}',
    },
    expect: ['token-expired certain', 'signed-url-expired likely'],
  },
];
