import type { Example } from '../causes/example.ts';

const source = 'https://campus.barracuda.com/product/webapplicationfirewall/';

export const examples: readonly Example[] = [
  {
    name: 'its page, with its cookie',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/?id=1%27',
      status: 403,
      answer: ['Content-Type: text/html; charset=utf-8', 'Set-Cookie: BNI_persistence=0123456789abcdef; Path=/'],
      body: '<html><head><title>Blocked</title></head><body><h1>You have been blocked</h1><p>You are unable to access this website</p></body></html>',
      type: 'main_frame',
    },
    expect: ['waf-blocked likely'],
  },
  {
    name: 'the filter of a company',
    source: 'https://campus.barracuda.com/product/websecuritygateway/',
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html; charset=utf-8'],
      body: '<html><head><title>Blocked</title></head><body><p>The link you are accessing has been blocked by the Barracuda Web Filter because it contains content belonging to the category of:</p><p>games</p></body></html>',
      type: 'main_frame',
    },
    expect: ['proxy-denied certain'],
  },
  {
    name: 'the application refuses behind its load balancer',
    source: source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: [
        'Content-Type: application/json',
        'Set-Cookie: BNI__BARRACUDA_LB_COOKIE=0123456789abcdef; Path=/',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
