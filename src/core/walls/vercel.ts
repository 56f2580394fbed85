import type { Wall } from './wall.ts';

export const wall = {
  id: 'vercel',
  name: 'Vercel Firewall',
  carrier: {
    fields: [
      ['server', /^Vercel$/i],
      ['x-vercel-id', /./],
    ],
    cookies: /^_vcrcs=/,
  },
  refusals: [
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      field: ['x-vercel-mitigated', /^challenge$/i],
      statuses: [403, 429],
    },
    { cause: 'bot-challenge', certainty: 'certain', body: /<title>\s{0,9}Vercel Security Checkpoint/i },
    { cause: 'waf-blocked', certainty: 'certain', field: ['x-vercel-mitigated', /^deny$/i] },
    // Of the platform, not of its firewall.
    {
      cause: 'site-disabled',
      certainty: 'certain',
      field: ['x-vercel-error', /^DEPLOYMENT_(?:DISABLED|PAUSED|BLOCKED)$/],
    },
  ],
  reference: { name: 'request ID', field: 'x-vercel-id' },
  source: {
    name: 'Vercel, "Vercel Firewall" and "Error codes"',
    url: 'https://vercel.com/docs/vercel-firewall/firewall-concepts',
  },
} satisfies Wall;
