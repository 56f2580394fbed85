import type { Example } from '../causes/example.ts';

const source = 'https://docs.imunify360.com/webshield/';

export const examples: readonly Example[] = [
  {
    name: 'a script is refused',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/wp-json/wc/v3/products',
      status: 403,
      answer: ['Content-Type: application/json', 'Server: imunify360-webshield/1.21'],
      body: '{"message":"Access denied by Imunify360 bot-protection. IPs used for automation should be whitelisted"}',
    },
    expect: ['bot-blocked certain'],
  },
  {
    name: 'a challenge by script, with 200',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 200,
      answer: ['Content-Type: text/html; charset=utf-8', 'Server: imunify360-webshield/1.21'],
      body: '<!DOCTYPE html><html><head><meta charset="utf-8"><title>One moment, please...</title></head><body><h1>Please wait while your request is being verified...</h1></body></html>',
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
        'Server: imunify360-webshield/1.21',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
