import type { Wall } from './wall.ts';

export const wall = {
  id: 'ddos-guard',
  name: 'DDoS-Guard',
  carrier: { fields: [['server', /^ddos-guard$/i]], cookies: /^__ddg(?:\d{1,2}|id|mark)?_?=/ },
  refusals: [
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /\/\.well-known\/ddos-guard\/(?:js-challenge|ddg-captcha-page)\//,
    },
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /\/\.well-known\/ddos-guard\/(?:js-challenge|ddg-captcha-page)\//,
      statuses: [200],
    },
    { cause: 'bot-challenge', certainty: 'likely', body: /check\.ddos-guard\.net\/check\.js/i },
    {
      cause: 'waf-blocked',
      certainty: 'likely',
      body: /<title>\s{0,9}DDOS-GUARD\s{0,9}<\/title>/i,
      statuses: [403],
      needsCarrier: true,
    },
  ],
  source: { name: 'DDoS-Guard, manual', url: 'https://ddos-guard.net/en/manual' },
} satisfies Wall;
