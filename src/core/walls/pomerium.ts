import type { Wall } from './wall.ts';

export const wall = {
  id: 'pomerium',
  name: 'Pomerium',
  carrier: { cookies: /^_pomerium[^=]{0,80}=/ },
  refusals: [
    // The field says that the answer is its own, and not the application's.
    {
      cause: 'session-missing',
      certainty: 'likely',
      field: ['x-pomerium-intercepted-response', /^true$/i],
      statuses: [401],
    },
    {
      cause: 'permission-denied',
      certainty: 'likely',
      field: ['x-pomerium-intercepted-response', /^true$/i],
      statuses: [403],
    },
  ],
  reference: { name: 'request ID', field: 'x-request-id' },
  source: {
    name: 'Pomerium, its response headers',
    url: 'https://github.com/pomerium/pomerium/blob/main/internal/httputil/headers.go',
  },
} satisfies Wall;
