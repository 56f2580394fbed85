import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'cloudflare-api',
  name: 'Cloudflare API',
  marks: {
    // Every answer of version 4 has this envelope; the codes are numbers.
    body: [
      /"success":\s?false,\s?"errors":\s?\[\s?\{\s?"code":\s?\d{4,5}\b/,
      /"errors":\s?\[\s?\{\s?"code":\s?\d{4,5},[^[\]]{0,400}"success":\s?false/,
    ],
  },
  says: {
    'credentials-rejected': { likely: ['9103'] },
    'token-invalid': { likely: ['1000', '9109', '10000', '10001'] },
    'auth-header-malformed': { likely: ['6003', '6111'] },
    'permission-denied': { likely: ['9108', '10405'] },
    'rate-limited': { likely: ['971', '10429'] },
  },
  reference: {
    name: 'Cloudflare API, "Error codes" and "Troubleshooting"',
    url: 'https://developers.cloudflare.com/fundamentals/api/troubleshooting/',
  },
} satisfies Vendor;
