import type { Wall } from './wall.ts';

export const wall = {
  id: 'oauth2-proxy',
  name: 'oauth2-proxy',
  carrier: { fields: [['gap-auth', /./]], cookies: /^_oauth2_proxy(?:_csrf)?[^=]{0,80}=/ },
  refusals: [
    // Its sign-in page comes with 403.
    { cause: 'session-missing', certainty: 'likely', body: /<form method="GET" action="[^"]{0,100}\/oauth2\/start"/i },
    {
      cause: 'session-missing',
      certainty: 'certain',
      body: /You need to be logged in to access this resource\./i,
      statuses: [401],
    },
    // The cookie of the way to the provider did not come back.
    { cause: 'csrf-rejected', certainty: 'certain', body: /Unable to find a valid CSRF token\. Please try again/i },
    { cause: 'permission-denied', certainty: 'certain', body: /Invalid session: unauthorized/i, statuses: [403] },
  ],
  reference: { name: 'Request ID', body: /Request ID:\s?([0-9a-f-]{36})/i },
  source: {
    name: 'oauth2-proxy, its sign-in and error pages',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/app/pagewriter/sign_in.html',
  },
} satisfies Wall;
