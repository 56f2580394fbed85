import type { Wall } from './wall.ts';

export const wall = {
  id: 'authelia',
  name: 'Authelia',
  carrier: { cookies: /^authelia_session=/ },
  refusals: [
    // A 401 that carries an address: the portal, where to go afterwards, and the method.
    {
      cause: 'session-missing',
      certainty: 'certain',
      field: ['location', /[?&]rd=https?(?::|%3A)[^\s&]{1,1000}&rm=[A-Z]{3,7}$/i],
      statuses: [401],
    },
    {
      cause: 'session-missing',
      certainty: 'certain',
      body: /[?&]rd=https?(?::|%3A)[^\s"&]{1,1000}&rm=[A-Z]{3,7}">401 Unauthorized/i,
      statuses: [401],
    },
  ],
  source: {
    name: 'Authelia, "Proxy Authorization"',
    url: 'https://www.authelia.com/reference/guides/proxy-authorization/',
  },
} satisfies Wall;
