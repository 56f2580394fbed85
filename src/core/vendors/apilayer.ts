import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'apilayer',
  name: 'apilayer',
  marks: { body: [/"success":\s?false,\s?"error":\s?\{\s?"code":\s?\d{3},\s?"(?:type|info)":/] },
  says: {
    'api-key-invalid': { likely: ['101', 'invalid_access_key'] },
    'api-key-missing': { certain: ['missing_access_key'] },
    'account-restricted': {
      certain: [
        '102',
        '105',
        'inactive_user',
        'function_access_restricted',
        'https_access_restricted',
        'base_currency_access_restricted',
      ],
    },
    'rate-limited': { certain: ['104', 'usage_limit_reached', 'rate_limit_reached'] },
  },
  reference: { name: 'apilayer, "API error codes"', url: 'https://fixer.io/documentation' },
} satisfies Vendor;
