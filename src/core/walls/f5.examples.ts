import type { Example } from '../causes/example.ts';

const source = 'https://my.f5.com/manage/s/article/K6850';

export const examples: readonly Example[] = [
  {
    name: 'the response page of a security policy, with its support ID',
    source: source,
    refusal: {
      request: 'POST https://www.shop.example/search',
      status: 403,
      answer: ['Content-Type: text/html; charset=utf-8', 'Set-Cookie: TS01a2b3c4=0123456789abcdef; Path=/'],
      body: "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 4561237890123456789<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
      type: 'main_frame',
    },
    expect: ['waf-blocked certain'],
  },
  {
    name: 'the same page with 200, its default',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/search?q=%27',
      status: 200,
      answer: ['Content-Type: text/html; charset=utf-8'],
      body: '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 4561237890123456789</body></html>',
      type: 'main_frame',
    },
    expect: ['waf-blocked likely'],
  },
  {
    name: 'a script is told the support ID alone',
    source: source,
    refusal: {
      request: 'POST https://www.shop.example/api/search',
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"supportID":"4561237890123456789"}',
    },
    expect: ['waf-blocked likely'],
  },
  {
    name: 'a challenge by script',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 200,
      answer: ['Content-Type: text/html; charset=utf-8', 'Set-Cookie: TSPD_101=0123456789abcdef; Path=/'],
      body: '<html><head><meta http-equiv="Pragma" content="no-cache"/><script type="text/javascript" src="/TSPD/0123456789abcdef?type=7"></script><noscript>Please enable JavaScript to view the page content.<br/>Your support ID is: 4561237890123456789.</noscript></head><body></body></html>',
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
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
        'Server: BigIP',
        'Set-Cookie: TS01a2b3c4=0123456789abcdef; Path=/',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
