import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'GitHub: 403 with nothing left',
    source: 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit',
    refusal: {
      request: 'GET https://api.github.example/repos/acme/shop/issues',
      sent: ['Authorization: Bearer ghs_example'],
      status: 403,
      answer: ['Content-Type: application/json', 'X-RateLimit-Remaining: 0', 'X-RateLimit-Reset: 1767226200'],
      body: '{"message":"API rate limit exceeded for user ID 1.","documentation_url":"https://docs.github.com/rest/overview/rate-limits-for-the-rest-api"}',
    },
    expect: ['rate-limited certain'],
  },
  {
    name: 'the same without its body',
    source: 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit',
    refusal: {
      request: 'GET https://api.github.example/repos/acme/shop/issues',
      status: 403,
      answer: ['X-RateLimit-Remaining: 0', 'X-RateLimit-Reset: 1767226200'],
    },
    expect: ['rate-limited likely'],
  },
  {
    name: 'Django REST framework',
    source: 'https://www.django-rest-framework.org/api-guide/exceptions/#throttled',
    refusal: {
      request: 'GET https://app.example.com/api/items/',
      sent: ['Authorization: Token 0123456789abcdef'],
      status: 429,
      answer: ['Content-Type: application/json', 'Retry-After: 86400'],
      body: '{"detail":"Request was throttled. Expected available in 86400 seconds."}',
    },
    expect: ['rate-limited certain'],
  },
  {
    name: 'Google: a daily limit as 403',
    source: 'https://developers.google.com/workspace/drive/api/guides/handle-errors',
    refusal: {
      request: 'GET https://www.googleapis.example/drive/v3/files',
      sent: ['Authorization: Bearer ya29.example'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"error":{"errors":[{"domain":"usageLimits","reason":"userRateLimitExceeded","message":"User Rate Limit Exceeded"}],"code":403,"message":"User Rate Limit Exceeded"}}',
    },
    expect: ['rate-limited certain'],
  },
  {
    name: 'near miss: nothing is left, but the server refuses for another reason',
    source: 'https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api',
    refusal: {
      request: 'GET https://api.github.example/user',
      status: 401,
      answer: ['Content-Type: application/json', 'X-RateLimit-Remaining: 0', 'X-RateLimit-Reset: 1767226200'],
      body: '{"message":"Requires authentication","documentation_url":"https://docs.github.com/rest"}',
    },
    expect: ['credentials-missing certain'],
  },
  {
    name: 'near miss: a page that explains rate limits',
    source: 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api',
    refusal: {
      request: 'GET https://docs.example.com/rate-limits',
      type: 'main_frame',
      status: 200,
      answer: ['Content-Type: text/html'],
      body: '<html><title>Rate limits</title><h1>Rate limits</h1><p>If you exceed the rate limit, you get: rate limit exceeded.</p></html>',
    },
    expect: [],
  },
  {
    name: 'near miss: a job tells of another service',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1',
    refusal: {
      request: 'GET https://api.example.com/jobs/1',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 200,
      answer: ['Content-Type: application/json'],
      body: '{"id":1,"status":"failed","error":{"message":"rate limit exceeded while calling upstream","code":"rate_limited"}}',
    },
    expect: ['rate-limited likely'],
  },
  {
    name: 'near miss: a rate of another kind',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1',
    refusal: {
      request: 'POST https://api.example.com/orders',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 400,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Interest rate limit exceeded"}',
    },
    expect: ['rate-limited likely'],
  },
  {
    name: 'the fields of the draft alone: nothing is left',
    source: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-10',
    refusal: {
      request: 'POST https://api.example.com/orders',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 429,
      answer: [
        'Content-Type: application/json',
        'RateLimit: "default";r=0;t=50',
        'RateLimit-Policy: "default";q=100;w=60',
      ],
      body: '{}',
    },
    expect: ['rate-limited certain'],
  },
];
