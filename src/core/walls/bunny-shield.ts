import type { Wall } from './wall.ts';

export const wall = {
  id: 'bunny-shield',
  name: 'Bunny Shield',
  carrier: {
    fields: [
      ['server', /^BunnyCDN/i],
      ['cdn-requestid', /./],
    ],
    cookies: /^bunny_shield[^=]{0,60}=/,
  },
  refusals: [{ cause: 'bot-challenge', certainty: 'certain', body: /\/\.bunny-shield\/(?:assets|verify-pow)\b/ }],
  reference: { name: 'request ID', field: 'cdn-requestid' },
  source: { name: 'bunny.net, "Bunny Shield"', url: 'https://docs.bunny.net/docs/shield-overview' },
} satisfies Wall;
