import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'digitalocean',
  name: 'DigitalOcean API',
  marks: {
    sent: [['authorization', /^Bearer do[por]_v1_/]],
    body: [/"id":\s?"Unauthorized",\s?"message":\s?"Unable to authenticate you/i],
  },
  says: {
    'token-invalid': { likely: [/^Unable to authenticate you\.?$/i] },
    'insufficient-scope': {
      likely: [/^You are (?:missing the required permission|not authorized to perform this operation)\b/i],
    },
  },
  reference: { name: 'DigitalOcean, "API reference: Statuses"', url: 'https://docs.digitalocean.com/reference/api/' },
} satisfies Vendor;
