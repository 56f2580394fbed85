import type { Example } from './example.ts';

const token = ['Authorization: Bearer mF_9.B5f-4.1JqM'];
const wanted = ['WWW-Authenticate: Bearer realm="orders"'];

export const examples: readonly Example[] = [
  {
    name: 'the lab: an API redirects to another site',
    source: 'https://fetch.spec.whatwg.org/#http-redirect-fetch',
    refusal: {
      before: [
        {
          request: 'GET https://api.example/elsewhere',
          sent: token,
          status: 307,
          answer: ['Location: https://other.example/orders'],
        },
      ],
      request: 'GET https://other.example/orders',
      status: 401,
      answer: wanted,
    },
    expect: ['authorization-lost-on-redirect certain'],
  },
  {
    name: 'from http to https is another origin, and a way back brings nothing back',
    source: 'https://fetch.spec.whatwg.org/#http-redirect-fetch',
    refusal: {
      before: [
        {
          request: 'GET http://api.example/me',
          sent: token,
          status: 301,
          answer: ['Location: https://api.example/me'],
        },
        { request: 'GET https://api.example/me', status: 308, answer: ['Location: http://api.example/me/'] },
      ],
      request: 'GET http://api.example/me/',
      status: 403,
    },
    expect: ['authorization-lost-on-redirect likely'],
  },
  {
    name: 'the server of the second origin says that nothing came',
    source: 'https://www.django-rest-framework.org/api-guide/authentication/#unauthorized-and-forbidden-responses',
    refusal: {
      before: [
        {
          request: 'GET https://shop.example/me',
          sent: token,
          status: 308,
          answer: ['Location: https://www.shop.example/me'],
        },
      ],
      request: 'GET https://www.shop.example/me',
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"detail":"Authentication credentials were not provided."}',
    },
    expect: ['authorization-lost-on-redirect certain'],
  },
  {
    name: 'near miss: a redirect within the origin keeps it',
    source: 'https://fetch.spec.whatwg.org/#http-redirect-fetch',
    refusal: {
      before: [{ request: 'GET https://api.example/me', sent: token, status: 301, answer: ['Location: /me/'] }],
      request: 'GET https://api.example/me/',
      sent: token,
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token"'],
    },
    expect: ['token-invalid likely'],
  },
  {
    name: 'near miss: within the origin it was the client that left it out',
    source: 'https://fetch.spec.whatwg.org/#http-redirect-fetch',
    refusal: {
      before: [{ request: 'GET https://api.example/me', sent: token, status: 301, answer: ['Location: /me/'] }],
      request: 'GET https://api.example/me/',
      status: 401,
      answer: wanted,
    },
    expect: ['credentials-missing likely'],
  },
  {
    name: 'sent to a sign-in page, which wants no token',
    source: 'https://learn.microsoft.com/en-us/aspnet/core/security/authentication/cookie',
    refusal: {
      before: [
        {
          request: 'GET https://api.example/me',
          sent: token,
          status: 302,
          answer: ['Location: https://id.example/login?ReturnUrl=%2Fme'],
        },
      ],
      request: 'GET https://id.example/login?ReturnUrl=%2Fme',
      sent: ['Cookie: theme=dark'],
      status: 403,
    },
    expect: ['authorization-lost-on-redirect possible'],
  },
  {
    name: 'the browser may have added something of its own, but not what the page had set',
    source: 'https://developer.chrome.com/docs/extensions/reference/api/webRequest#life_cycle_footnote',
    refusal: {
      before: [
        { request: 'GET https://api.example/a', sent: token, status: 307, answer: ['Location: https://b.example/a'] },
      ],
      request: 'GET https://b.example/a',
      blindTo: ['authorization'],
      status: 403,
    },
    expect: ['authorization-lost-on-redirect likely'],
  },
  {
    name: 'near miss: nothing is known of what the second request carried',
    source: 'https://fetch.spec.whatwg.org/#http-redirect-fetch',
    refusal: {
      before: [
        { request: 'GET https://api.example/a', sent: token, status: 307, answer: ['Location: https://b.example/a'] },
      ],
      request: 'GET https://b.example/a',
      hidden: 'worker-restarted',
      status: 403,
    },
    expect: ['unknown possible'],
  },
  {
    name: 'a presigned address needs no Authorization, and its own leave ran out',
    source: 'https://docs.github.com/en/rest/actions/artifacts#download-an-artifact',
    refusal: {
      before: [
        {
          request: 'GET https://api.example/artifacts/1/zip',
          sent: token,
          status: 302,
          answer: ['Location: https://store.example/artifacts/1?sv=2025-01-05&se=2025-12-31&sig=abc'],
        },
      ],
      request: 'GET https://store.example/artifacts/1?sv=2025-01-05&se=2025-12-31&sig=abc',
      status: 403,
    },
    expect: ['signed-url-expired likely', 'authorization-lost-on-redirect possible'],
  },
];
