import type { Example } from '../causes/example.ts';

const source = 'https://docs.bunny.net/docs/shield-overview';

export const examples: readonly Example[] = [
  {
    name: 'a proof of work',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: [
        'Content-Type: text/html; charset=utf-8',
        'Server: BunnyCDN-DE1-1080',
        'CDN-RequestId: 0123456789abcdef0123456789abcdef',
      ],
      body: '<!DOCTYPE html><html data-pow="0123"><head><title>Establishing a secure connection ...</title><script src="/.bunny-shield/assets/shield-challenge.js"></script></head><body></body></html>',
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'the application refuses behind the CDN',
    source: source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: [
        'Content-Type: application/json',
        'Server: BunnyCDN-DE1-1080',
        'CDN-RequestId: 0123456789abcdef0123456789abcdef',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
