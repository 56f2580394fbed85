import type { Wall } from './wall.ts';

export const wall = {
  id: 'wordfence',
  name: 'Wordfence',
  carrier: {},
  refusals: [
    {
      cause: 'waf-blocked',
      certainty: 'certain',
      body: /A potentially unsafe operation has been detected in your request to this site/i,
    },
    {
      cause: 'rate-limited',
      certainty: 'certain',
      body: /Exceeded the maximum (?:number of |global )?(?:page |404 )?(?:requests|not found errors) per minute/i,
    },
    {
      cause: 'geo-blocked',
      certainty: 'certain',
      body: /Access from your area has been temporarily limited for security reasons/i,
    },
    // The frame of all its pages: mostly the address, by hand or for a while.
    {
      cause: 'ip-blocked',
      certainty: 'likely',
      body: /Your access to this (?:site|service) has been (?:temporarily )?limited(?: by the site owner)?/i,
    },
  ],
  source: { name: 'Wordfence, "Blocking"', url: 'https://www.wordfence.com/help/blocking/' },
} satisfies Wall;
