import type { Wall } from './wall.ts';

export const wall = {
  id: 'vercel-protection',
  name: 'Vercel Deployment Protection',
  carrier: {
    fields: [
      ['server', /^Vercel$/i],
      ['x-vercel-id', /./],
    ],
  },
  refusals: [
    { cause: 'session-missing', certainty: 'likely', field: ['set-cookie', /^_vercel_sso_nonce=/] },
    { cause: 'session-missing', certainty: 'likely', body: /\bvercel\.com\/sso-api\?/i, statuses: [401] },
    {
      cause: 'session-missing',
      certainty: 'likely',
      body: /<title>\s{0,9}(?:Authentication Required|Login . Vercel)\s{0,9}<\/title>/i,
      statuses: [401],
      needsCarrier: true,
    },
  ],
  reference: { name: 'request ID', field: 'x-vercel-id' },
  source: { name: 'Vercel, "Deployment Protection"', url: 'https://vercel.com/docs/deployment-protection' },
} satisfies Wall;
