import type { Example } from '../causes/example.ts';

const source = 'https://github.com/crowdsecurity/lua-cs-bouncer/tree/main/templates';

export const examples: readonly Example[] = [
  {
    name: 'a ban',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<!DOCTYPE html><html lang="en"><head><title>CrowdSec Ban</title></head><body><h1>CrowdSec Access Forbidden</h1><p>You are unable to visit the website.</p></body></html>',
      type: 'main_frame',
    },
    expect: ['ip-blocked likely'],
  },
  {
    name: 'a captcha, with 200',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 200,
      answer: ['Content-Type: text/html'],
      body: '<!DOCTYPE html><html lang="en"><head><title>CrowdSec Captcha</title></head><body><h1>CrowdSec Captcha</h1><form action="" method="POST"><div class="h-captcha"></div></form></body></html>',
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
        'Server: nginx',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
