import type { Example } from '../causes/example.ts';

const source = 'https://github.com/EnableSecurity/wafw00f/tree/master/wafw00f/plugins';

export const examples: readonly Example[] = [
  {
    name: 'its block page, with its own status',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/?id=1%27',
      status: 493,
      answer: ['Content-Type: text/html; charset=utf-8', 'WZWS-RAY: 111-1767225600.000-waf01'],
      body: '<html><head><link href="/wzws-waf-cgi/css/style.css" rel="stylesheet"></head><body><p>493</p></body></html>',
      type: 'main_frame',
    },
    expect: ['waf-blocked certain'],
  },
  {
    name: 'the application refuses behind it',
    source: source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: [
        'Content-Type: application/json',
        'X-Powered-By-360WZB: wangzhan.360.cn',
        'WZWS-RAY: 111-1767225600.000-waf01',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
