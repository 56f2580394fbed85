import type { Example } from '../causes/example.ts';

const source = 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/dotdefender.py';

export const examples: readonly Example[] = [
  {
    name: 'its page, with 200',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/?id=1%27',
      status: 200,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>dotDefender Blocked Your Request</title></head><body><h1>dotDefender Blocked Your Request</h1><p>Please contact the site administrator, and provide the following Reference ID: 0a1b-2c3d-4e5f-6071</p></body></html>',
      type: 'main_frame',
    },
    expect: ['waf-blocked certain'],
  },
  {
    name: 'the field of a refusal',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/?id=1%27',
      status: 403,
      answer: ['Content-Type: text/html', 'X-dotDefender-denied: 1'],
      body: '<html></html>',
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
        'Server: Microsoft-IIS/10.0',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
