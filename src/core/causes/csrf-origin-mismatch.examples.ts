import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Django: the proxy ended https, and the origin is not trusted',
    source: 'https://github.com/django/django/blob/main/django/middleware/csrf.py',
    refusal: {
      request: 'POST https://shop.example/cart/',
      sent: ['Origin: https://shop.example', 'Cookie: csrftoken=abc'],
      type: 'main_frame',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>403 Forbidden</title></head><body><h1>Forbidden <span>(403)</span></h1><p>CSRF verification failed. Request aborted.</p><h2>Help</h2><p>Reason given for failure:</p><pre>Origin checking failed - https://shop.example does not match any trusted origins.</pre></body></html>',
    },
    expect: ['csrf-origin-mismatch certain'],
  },
  {
    name: 'Django REST framework: no Referer',
    source: 'https://github.com/encode/django-rest-framework/blob/main/rest_framework/authentication.py',
    refusal: {
      request: 'POST https://shop.example/api/cart/',
      sent: ['Cookie: csrftoken=abc; sessionid=def'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"detail":"CSRF Failed: Referer checking failed - no Referer."}',
    },
    expect: ['csrf-origin-mismatch certain'],
  },
  {
    name: 'Go: net/http CrossOriginProtection',
    source: 'https://github.com/golang/go/blob/master/src/net/http/csrf.go',
    refusal: {
      request: 'POST https://go.example/settings',
      sent: ['Origin: https://app.example', 'Sec-Fetch-Site: cross-site'],
      type: 'main_frame',
      status: 403,
      answer: ['Content-Type: text/plain'],
      body: 'cross-origin request detected from Sec-Fetch-Site header\n',
    },
    expect: ['csrf-origin-mismatch certain'],
  },
  {
    name: 'near miss: a page about it that was delivered',
    source: 'https://docs.djangoproject.com/en/stable/ref/settings/#csrf-trusted-origins',
    refusal: {
      request: 'GET https://blog.example/posts/7',
      type: 'main_frame',
      status: 200,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>Origin checking failed</title></head><body><h1>Origin checking failed</h1></body></html>',
    },
    expect: [],
  },
  {
    name: 'near miss: a list of origins, asked by the page of another site',
    source: 'https://developer.okta.com/docs/guides/enable-cors/main/',
    refusal: {
      request: 'GET https://api.example/me',
      sent: ['Origin: https://app.example', 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: cors'],
      status: 403,
      answer: ['Content-Type: application/json', 'Access-Control-Allow-Origin: *'],
      body: '{"message":"Origin not allowed"}',
    },
    expect: ['origin-not-allowed certain'],
  },
  {
    name: 'near miss: the origin of code',
    source: 'https://git-scm.com/docs/git-push',
    refusal: {
      request: 'POST https://api.example.com/orders',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Origin check failed: the branch is protected"}',
    },
    expect: ['csrf-origin-mismatch possible'],
  },
  {
    name: 'Remix: the host behind the proxy is another one',
    source: 'https://github.com/remix-run/react-router/blob/main/packages/react-router/lib/actions.ts',
    refusal: {
      request: 'POST https://shop.example.com/cart',
      sent: ['Origin: https://shop.example.com', 'Cookie: session=9c1d'],
      status: 400,
      answer: ['Content-Type: text/plain'],
      body: 'Bad Request: host header does not match `origin` header from a forwarded action request',
    },
    expect: ['csrf-origin-mismatch likely'],
  },
];
