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
    { cause: 'bot-challenge', certainty: 'likely', body: /check\.ddos-guard\.net\/check\.js/i },
  ],
  source: { name: 'DDoS-Guard, manual', url: 'https://ddos-guard.net/en/manual' },
} satisfies Wall;
