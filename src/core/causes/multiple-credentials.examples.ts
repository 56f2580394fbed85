import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Amazon S3: a token sent to a signed address',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
    refusal: {
      request:
        'GET https://bucket.s3.example/a?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20260101%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20260101T000000Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=aa',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 400,
      answer: ['Content-Type: application/xml'],
      body: '<Error><Code>InvalidArgument</Code><Message>Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified</Message></Error>',
    },
    expect: ['multiple-credentials certain'],
  },
  {
    name: 'Spring Security: the token twice',
    source:
      'https://github.com/spring-projects/spring-security/blob/main/oauth2/oauth2-resource-server/src/main/java/org/springframework/security/oauth2/server/resource/web/DefaultBearerTokenResolver.java',
    refusal: {
      request: 'GET https://api.example.com/me?access_token=mF_9.B5f-4.1JqM',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 400,
      answer: [
        'WWW-Authenticate: Bearer error="invalid_request", error_description="Found multiple bearer tokens in the request"',
      ],
    },
    expect: ['multiple-credentials certain'],
  },
  {
    name: 'near miss: a cookie beside the token is usual',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-2',
    refusal: {
      request: 'GET https://api.example.com/me',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM', 'Cookie: theme=dark'],
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token"'],
    },
    expect: ['token-invalid likely'],
  },
  {
    name: 'without a word: a token at a signed address',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
    refusal: {
      request: 'PUT https://bucket.s3.example/a?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=aa',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 403,
    },
    expect: ['multiple-credentials likely'],
  },
];
