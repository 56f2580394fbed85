import type { Wall } from './wall.ts';

export const wall = {
  id: 'authentik',
  name: 'authentik',
  carrier: { fields: [['x-authentik-username', /./]], cookies: /^authentik_proxy(?:_[^=]{1,80})?=/ },
  refusals: [
    // The outpost's own words, where the proxy passes its answer on; the cookie keeps where to go afterwards.
    {
      cause: 'session-missing',
      certainty: 'likely',
      field: ['set-cookie', /^authentik_proxy(?:_[^=]{1,80})?=/],
      body: /^unauthorized request\s{0,9}$/i,
      statuses: [401],
    },
    {
      cause: 'session-missing',
      certainty: 'likely',
      body: /\/outpost\.goauthentik\.io\/start\b/,
      statuses: [401, 403],
    },
  ],
  source: { name: 'authentik, "Proxy provider"', url: 'https://docs.goauthentik.io/add-secure-apps/providers/proxy/' },
} satisfies Wall;
