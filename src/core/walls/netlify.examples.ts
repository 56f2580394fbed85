import type { Example } from '../causes/example.ts';

const source = 'https://docs.netlify.com/manage/accounts-and-billing/billing/';

export const examples: readonly Example[] = [
  {
    name: 'its limits are used up',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 503,
      answer: [
        'Content-Type: text/html; charset=utf-8',
        'Server: Netlify',
        'X-NF-Request-ID: 01JGFJJZ000123456789ABCDEF',
      ],
      body: '<!DOCTYPE html><html><head><title>Site not available</title></head><body><h1>Site not available</h1><p>This site was paused as it reached its usage limits. Please contact the site owner for more information.</p></body></html>',
      type: 'main_frame',
    },
    expect: ['site-disabled certain'],
  },
  {
    name: 'a function of the site refuses',
    source: source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: [
        'Content-Type: application/json',
        'Server: Netlify',
        'X-NF-Request-ID: 01JGFJJZ000123456789ABCDEF',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
