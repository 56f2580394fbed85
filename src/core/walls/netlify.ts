import type { Wall } from './wall.ts';

export const wall = {
  id: 'netlify',
  name: 'Netlify',
  carrier: {
    fields: [
      ['server', /^Netlify$/i],
      ['x-nf-request-id', /./],
    ],
    cookies: /^nf_jwt=/,
  },
  refusals: [
    { cause: 'site-disabled', certainty: 'certain', body: /This site was paused as it reached its usage limits/i },
  ],
  reference: { name: 'request ID', field: 'x-nf-request-id' },
  source: {
    name: 'Netlify, "Billing and usage"',
    url: 'https://docs.netlify.com/manage/accounts-and-billing/billing/',
  },
} satisfies Wall;
