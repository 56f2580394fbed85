import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'plaid',
  name: 'Plaid API',
  marks: {
    fields: [['plaid-version', /^\d{4}-/]],
    body: [
      /"display_message":\s?(?:null|"[^"]{0,300}"),\s?(?:"documentation_url":\s?"[^"]{0,200}",\s?)?"error_code":/,
      /"error_type":\s?"(?:INVALID_INPUT|ITEM_ERROR|API_ERROR|RATE_LIMIT_EXCEEDED|INVALID_REQUEST|OAUTH_ERROR)",\s?"request_id":/,
    ],
  },
  says: {
    'credentials-rejected': {
      certain: ['INVALID_API_KEYS', 'INVALID_CREDENTIALS', /^invalid client_id or secret provided$/i],
    },
    'wrong-credential-type': { likely: ['UNAUTHORIZED_ENVIRONMENT'] },
    'token-invalid': { certain: ['USER_PERMISSION_REVOKED'], likely: ['INVALID_PUBLIC_TOKEN', 'INVALID_LINK_TOKEN'] },
    'step-up-required': { likely: ['ITEM_LOGIN_REQUIRED', 'INVALID_MFA', 'PENDING_EXPIRATION'] },
    'api-not-enabled': {
      certain: ['INVALID_PRODUCT', 'PRODUCT_NOT_ENABLED', 'UNAUTHORIZED_ROUTE_ACCESS'],
      likely: ['PRODUCTS_NOT_SUPPORTED'],
    },
    'insufficient-scope': { likely: ['ACCESS_NOT_GRANTED', 'ADDITIONAL_CONSENT_REQUIRED'] },
    'account-locked': { certain: ['ITEM_LOCKED'] },
  },
  reference: { name: 'Plaid, "Errors"', url: 'https://plaid.com/docs/errors/' },
} satisfies Vendor;
