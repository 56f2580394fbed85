import type { Example } from '../causes/example.ts';

const source = 'https://qrator.net/en/';

export const examples: readonly Example[] = [
  {
    name: 'a challenge by script: 401 without a challenge of HTTP',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/catalog',
      status: 401,
      answer: [
        'Content-Type: text/html; charset=utf-8',
        'Server: QRATOR',
        'Set-Cookie: qrator_jsr=0123456789abcdef; Path=/',
      ],
      body: '<!DOCTYPE html><html><head><script src="/__qrator/qauth.js"></script></head><body></body></html>',
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'its refusal of an address',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html; charset=utf-8', 'Server: QRATOR'],
      body: '<html><head><title>HTTP 403</title></head><body><h1>HTTP 403</h1><p>Guru meditation: 0123456789abcdef</p></body></html>',
      type: 'main_frame',
    },
    expect: ['ip-blocked likely'],
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
        'Server: QRATOR',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
