import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'mailchimp',
  name: 'Mailchimp Marketing API',
  marks: { body: [/"type":\s?"https?:\/\/(?:developer\.)?mailchimp\.com\//] },
  says: {
    'api-key-invalid': {
      certain: [/^API Key Invalid$/i],
      likely: [/^Your API key may be invalid, or you've attempted to access the wrong datacenter\.$/i],
    },
    'wrong-endpoint': {
      certain: [/^Wrong ?Datacenter$/i],
      possible: [/^Your API key may be invalid, or you've attempted to access the wrong datacenter\.$/i],
    },
    'account-restricted': { certain: [/^User ?Disabled$/i] },
  },
  reference: { name: 'Mailchimp, "Errors"', url: 'https://mailchimp.com/developer/marketing/docs/errors/' },
} satisfies Vendor;
