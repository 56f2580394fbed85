import type { Wall } from './wall.ts';

export const wall = {
  id: 'cloudflare-access',
  name: 'Cloudflare Access',
  carrier: {
    fields: [
      ['cf-access-domain', /./],
      ['cf-access-aud', /./],
    ],
    cookies: /^(?:CF_Authorization|CF_AppSession|CF_Session)=/,
  },
  refusals: [
    // Its login: a redirect, or 401 to a script that says so by X-Requested-With.
    {
      cause: 'session-missing',
      certainty: 'likely',
      field: ['www-authenticate', /^cloudflare-access\b/i],
      statuses: [302, 401],
    },
    // Who is known, and let in by no policy; or a service token that is none.
    { cause: 'permission-denied', certainty: 'likely', body: /\b(?:Error|Forbidden)\s.{1,8}Cloudflare Access\b/ },
    {
      cause: 'permission-denied',
      certainty: 'certain',
      body: /\bCloudflare Access\b[\s\S]{0,2000}\bThat account does not have access\b/,
    },
  ],
  reference: { name: 'Ray ID', field: 'cf-ray', body: /Ray ID:?\s{0,4}(?:<[^>]{1,60}>)?\s{0,4}([0-9a-f]{16})/i },
  source: {
    name: 'Cloudflare One, "Access policies"',
    url: 'https://developers.cloudflare.com/cloudflare-one/access-controls/policies/',
  },
} satisfies Wall;
