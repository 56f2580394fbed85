import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'anthropic',
  name: 'Anthropic API',
  marks: {
    fields: [['anthropic-organization-id', /./]],
    sent: [
      ['anthropic-version', /^\d/],
      ['x-api-key', /^sk-ant-/],
      ['authorization', /^Bearer sk-ant-/],
    ],
  },
  says: {
    'api-key-invalid': { likely: [/^invalid x-api-key$/i] },
    'wrong-auth-scheme': { certain: [/^OAuth authentication is currently not supported\.?$/] },
    'required-header-missing': {
      certain: [
        /^anthropic-version: header is required$/i,
        /\bmust set 'anthropic-dangerous-direct-browser-access' header\b/,
      ],
    },
    'account-restricted': { certain: [/^This organization has been disabled\.?$/] },
    'geo-blocked': { likely: [/^Request not allowed\.?$/] },
  },
  reference: { name: 'Anthropic, "Errors"', url: 'https://docs.claude.com/en/api/errors' },
} satisfies Vendor;
