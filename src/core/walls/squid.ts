import type { Wall } from './wall.ts';

export const wall = {
  id: 'squid',
  name: 'Squid',
  carrier: { fields: [['via', /\(squid\b/i]] },
  refusals: [
    { cause: 'proxy-denied', certainty: 'certain', field: ['x-squid-error', /^ERR_ACCESS_DENIED\b/] },
    { cause: 'proxy-denied', certainty: 'certain', body: /<body id="?ERR_ACCESS_DENIED\b/i, statuses: [403] },
    {
      cause: 'proxy-auth-required',
      certainty: 'certain',
      field: ['x-squid-error', /^ERR_CACHE_ACCESS_DENIED\b/],
      statuses: [407],
    },
  ],
  source: {
    name: 'Squid, its error pages',
    url: 'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_ACCESS_DENIED',
  },
} satisfies Wall;
