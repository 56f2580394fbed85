import type { Example } from '../causes/example.ts';

const source = 'https://vercel.com/docs/vercel-firewall/firewall-concepts';

export const examples: readonly Example[] = [
  {
    name: 'a challenge',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 429,
      answer: [
        'Content-Type: text/html; charset=utf-8',
        'Server: Vercel',
        'X-Vercel-Id: fra1::abcde-1767225600000-0123456789ab',
        'X-Vercel-Mitigated: challenge',
        'X-Vercel-Challenge-Token: 2.0123456789',
      ],
      body: '<!DOCTYPE html><html lang="en"><head><title>Vercel Security Checkpoint</title></head><body></body></html>',
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'a rule of the owner refuses',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/api/items',
      status: 403,
      answer: [
        'Content-Type: text/plain',
        'Server: Vercel',
        'X-Vercel-Id: fra1::abcde-1767225600000-0123456789ab',
        'X-Vercel-Mitigated: deny',
      ],
      body: 'Forbidden',
    },
    expect: ['waf-blocked certain'],
  },
  {
    name: 'the deployment is paused',
    source: 'https://vercel.com/docs/errors/DEPLOYMENT_PAUSED',
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 503,
      answer: [
        'Content-Type: text/plain; charset=utf-8',
        'Server: Vercel',
        'X-Vercel-Id: fra1::abcde-1767225600000-0123456789ab',
        'X-Vercel-Error: DEPLOYMENT_PAUSED',
      ],
      body: 'This deployment is temporarily paused\n\nDEPLOYMENT_PAUSED\n\nfra1::abcde-1767225600000-0123456789ab',
      type: 'main_frame',
    },
    expect: ['site-disabled certain'],
  },
  {
    name: 'the application refuses on Vercel',
    source: source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: [
        'Content-Type: application/json',
        'Server: Vercel',
        'X-Vercel-Id: fra1::abcde-1767225600000-0123456789ab',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
