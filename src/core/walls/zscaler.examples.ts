import type { Example } from '../causes/example.ts';

const source = 'https://help.zscaler.com/zia/configuring-block-notifications';

export const examples: readonly Example[] = [
  {
    name: 'its block notification',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html', 'Server: Zscaler/6.2'],
      body: '<html><head><title>Internet Security by Zscaler</title></head><body><p>Website blocked</p><p>Not allowed to browse Gambling category</p><p>Your organization has selected Zscaler to protect you from internet threats.</p></body></html>',
      type: 'main_frame',
    },
    expect: ['proxy-denied certain'],
  },
  {
    name: 'a tunnel that it refuses, without words',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html', 'Server: Zscaler/6.2'],
      body: '<html></html>',
      type: 'main_frame',
    },
    expect: ['proxy-denied likely'],
  },
  {
    name: 'the site refuses, and Zscaler only carries it',
    source: source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: [
        'Content-Type: application/json',
        'Server: nginx',
        'Via: 1.1 zscaler',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
