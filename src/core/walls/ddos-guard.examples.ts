import type { Example } from '../causes/example.ts';

const source = 'https://ddos-guard.net/en/manual';

export const examples: readonly Example[] = [
  {
    name: 'a challenge by script',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: [
        'Content-Type: text/html; charset=utf-8',
        'Server: ddos-guard',
        'Set-Cookie: __ddg8_=0123456789abcdef; Path=/',
      ],
      body: '<!doctype html><html><head><title>DDoS-Guard</title><link rel="stylesheet" href="/.well-known/ddos-guard/js-challenge/index.css"><script defer src="/.well-known/ddos-guard/js-challenge/index.js"></script></head><body></body></html>',
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'a captcha',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html; charset=utf-8', 'Server: ddos-guard'],
      body: '<html><head><title>DDOS-GUARD</title><link href="/.well-known/ddos-guard/ddg-captcha-page/index.css"></head><body></body></html>',
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
        'Server: ddos-guard',
        'Set-Cookie: __ddg1_=0123456789abcdef; Path=/',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
