import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'spotify',
  name: 'Spotify Web API',
  marks: {
    fields: [['www-authenticate', /^Bearer realm="spotify"/i]],
    body: [
      /\bdeveloper\.spotify\.com\/dashboard\b/,
      /"status":\s?403,\s?"message":\s?"User not registered in the Developer Dashboard/,
    ],
  },
  says: {
    'permission-denied': {
      certain: [/\bUser not registered in the Developer Dashboard\b/i, /\bthe user may not be registered\b/i],
    },
  },
  reference: {
    name: 'Spotify, "Web API: API calls"',
    url: 'https://developer.spotify.com/documentation/web-api/concepts/api-calls',
  },
} satisfies Vendor;
