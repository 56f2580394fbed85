import type { Example } from '../causes/example.ts';

const source = 'https://cloud.google.com/armor/docs/troubleshooting';
const page = (words: string): string =>
  `<!doctype html><meta charset="utf-8"><meta name=viewport content="width=device-width, initial-scale=1"><title>${words.slice(0, 3)}</title>${words}`;

export const examples: readonly Example[] = [
  {
    name: 'a rule',
    source,
    refusal: {
      request: 'GET https://www.portal.example/?q=1',
      status: 403,
      answer: ['Content-Type: text/html; charset=UTF-8', 'Via: 1.1 google'],
      body: page('403 Forbidden'),
      type: 'main_frame',
    },
    expect: ['waf-blocked likely'],
  },
  {
    name: 'a rule of how often',
    source: 'https://cloud.google.com/armor/docs/rate-limiting-overview',
    refusal: {
      request: 'GET https://www.portal.example/search',
      status: 429,
      answer: ['Content-Type: text/html; charset=UTF-8', 'Via: 1.1 google'],
      body: page('429 Too Many Requests'),
      type: 'main_frame',
    },
    expect: ['rate-limited certain'],
  },
  {
    name: 'the origin refuses, behind the same load balancer',
    source,
    refusal: {
      request: 'GET https://api.portal.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: ['Content-Type: application/json', 'Via: 1.1 google'],
      body: '{"error":"insufficient_scope"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
