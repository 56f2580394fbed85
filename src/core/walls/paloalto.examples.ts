import type { Example } from '../causes/example.ts';

const source = 'https://docs.paloaltonetworks.com/pan-os/9-1/pan-os-admin/url-filtering/url-filtering-response-pages';

export const examples: readonly Example[] = [
  {
    name: 'a category of sites',
    source: source,
    refusal: {
      request: 'GET http://www.shop.example/',
      status: 503,
      answer: ['Content-Type: text/html; charset=UTF-8'],
      body: '<html><head><title>Web Page Blocked</title></head><body><h1>Web Page Blocked</h1><p>Access to the web page you were trying to visit has been blocked in accordance with company policy. Please contact your system administrator if you believe this is in error.</p><p>URL: www.shop.example/</p><p>Category: games</p></body></html>',
      type: 'main_frame',
    },
    expect: ['proxy-denied likely'],
  },
  {
    name: 'the site refuses',
    source: source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: [
        'Content-Type: application/json',
        'Server: nginx',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
