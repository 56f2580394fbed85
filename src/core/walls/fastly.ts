import type { Wall } from './wall.ts';

export const wall = {
  id: 'fastly',
  name: 'Fastly',
  carrier: {
    fields: [
      ['x-served-by', /^cache-/],
      ['x-fastly-request-id', /./],
    ],
    cookies: /^_fs_c[hp]_/,
  },
  refusals: [
    // Its own page; its script alone may stand on pages of the site, which embed it.
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /<title>\s{0,8}Client Challenge\s{0,8}<\/title>[\s\S]{0,4000}\/_fs-ch-\w{8,40}\//i,
      statuses: [200, 202, 403, 406, 429, 503],
    },
    // Nobody serves this name.
    { cause: 'site-disabled', certainty: 'likely', body: /\bFastly error: unknown domain\b/i },
  ],
  reference: { name: 'Fastly request', field: 'x-fastly-request-id' },
  source: {
    name: 'Fastly, "Client challenges"',
    url: 'https://www.fastly.com/documentation/guides/security/client-challenges/',
  },
} satisfies Wall;
