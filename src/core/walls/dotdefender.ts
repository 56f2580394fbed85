import type { Wall } from './wall.ts';

export const wall = {
  id: 'dotdefender',
  name: 'dotDefender',
  carrier: {},
  refusals: [
    { cause: 'waf-blocked', certainty: 'certain', field: ['x-dotdefender-denied', /./] },
    { cause: 'waf-blocked', certainty: 'certain', body: /\bdotDefender blocked your request\b/i },
    // Also with 200: the whole page, not words about it.
    {
      cause: 'waf-blocked',
      certainty: 'certain',
      body: /^\s{0,99}<(?:!doctype|html)[\s\S]{0,400}<title>\s{0,9}dotDefender blocked your request\b/i,
      statuses: [200],
    },
  ],
  reference: {
    name: 'Reference ID',
    body: /Reference ID:?(?:\s|<[^>]{1,60}>){0,9}([0-9a-f]{4}(?:-[0-9a-f]{4}){2,7})/i,
  },
  source: {
    name: 'wafw00f, "DotDefender"',
    url: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/dotdefender.py',
  },
} satisfies Wall;
