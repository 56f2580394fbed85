import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'shopify',
  name: 'Shopify Admin API',
  marks: {
    fields: [
      ['x-shopify-api-version', /^\d{4}-|^unstable/],
      ['x-shopid', /^\d/],
      ['x-sorting-hat-shopid', /^\d/],
    ],
    sent: [['x-shopify-access-token', /./]],
    body: [/"errors":\s?"\[API\] /],
  },
  says: {
    'token-invalid': { likely: [/^\[API\] Invalid API key or access token\b/] },
    'insufficient-scope': { certain: [/^\[API\] This action requires merchant approval for \S+ scope\b/] },
    'permission-denied': { likely: ['ACCESS_DENIED', /\bis not approved to access the \w+ (?:object|resource)\b/i] },
    'rate-limited': { certain: ['THROTTLED'] },
  },
  reference: {
    name: 'Shopify, "API response status and error codes"',
    url: 'https://shopify.dev/docs/api/usage/response-codes',
  },
} satisfies Vendor;
