import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'stripe',
  name: 'Stripe',
  marks: {
    fields: [
      ['stripe-version', /./],
      ['www-authenticate', /\brealm="Stripe"/],
    ],
    body: [/"doc_url"\s?:\s?"https:\/\/(?:docs\.)?stripe\.com\/(?:docs\/)?error/],
  },
  says: {
    'token-expired': { certain: ['platform_api_key_expired'] },
    'api-key-restricted': {
      certain: [/\bapi key provided does not allow requests from your ip\b/i],
      likely: ['more_permissions_required'],
    },
    'account-restricted': {
      certain: ['testmode_charges_only', /\byour account cannot currently make live charges\b/i],
    },
    'permission-denied': {
      likely: ['account_invalid', /\bthe provided key .{1,60} does not have access to account\b/i],
    },
  },
  reference: { name: 'Stripe, "Error codes"', url: 'https://docs.stripe.com/error-codes' },
} satisfies Vendor;
