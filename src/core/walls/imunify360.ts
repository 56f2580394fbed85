import type { Wall } from './wall.ts';

export const wall = {
  id: 'imunify360',
  name: 'Imunify360',
  carrier: { fields: [['server', /^imunify360-webshield\b/i]] },
  refusals: [
    // Scripts are told so.
    { cause: 'bot-blocked', certainty: 'certain', body: /Access denied by Imunify360 bot-protection/i },
    // Also with 200: the whole page, not words about it.
    {
      cause: 'bot-blocked',
      certainty: 'certain',
      body: /^\s{0,9}\{\s{0,9}"message"\s?:\s?"Access denied by Imunify360 bot-protection/i,
      statuses: [200],
    },
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /Please wait while your request is being verified/i,
      needsCarrier: true,
    },
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /^\s{0,99}<(?:!doctype|html)[\s\S]{0,4000}Please wait while your request is being verified/i,
      statuses: [200],
      needsCarrier: true,
    },
    {
      cause: 'bot-challenge',
      certainty: 'likely',
      body: /Please wait while your request is being verified|\bimunify360[ -]preloader\b|\bprotected by (?:<[^>]{1,80}>)?imunify360\b/i,
    },
  ],
  source: { name: 'Imunify360, "WebShield"', url: 'https://docs.imunify360.com/webshield/' },
} satisfies Wall;
