import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'hubspot',
  name: 'HubSpot API',
  marks: {
    fields: [['x-hubspot-correlation-id', /./]],
    body: [
      /"correlationId":\s?"[0-9a-f-]{36}"[^{}]{0,300}"category":\s?"|"category":\s?"[A-Z_]{3,40}"[^{}]{0,300}"correlationId":\s?"[0-9a-f-]{36}"/,
    ],
  },
  says: {
    'account-restricted': { likely: ['BANNED'] },
    'rate-limited': { certain: ['RATE_LIMITS'] },
    'api-key-invalid': { likely: [/^This hapikey doesn't exist\b/i] },
  },
  reference: {
    name: 'HubSpot, "Error handling"',
    url: 'https://developers.hubspot.com/docs/api-reference/error-handling',
  },
} satisfies Vendor;
