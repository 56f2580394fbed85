import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'paypal',
  name: 'PayPal API',
  marks: { fields: [['paypal-debug-id', /./]], body: [/"debug_id":\s?"[0-9a-f]{10,16}"/] },
  says: {
    'token-invalid': {
      likely: [
        'AUTHENTICATION_FAILURE',
        /^Authentication failed due to invalid authentication credentials or a missing Authorization header\.?$/,
      ],
    },
    'credentials-missing': {
      likely: [
        /^Authentication failed due to invalid authentication credentials or a missing Authorization header\.?$/,
      ],
    },
    'insufficient-scope': { certain: ['REQUIRED_SCOPE_MISSING'] },
    'permission-denied': { likely: ['NOT_AUTHORIZED', 'CONSENT_NEEDED'] },
    'credentials-rejected': { certain: [/^Security header is not valid$/i] },
  },
  reference: {
    name: 'PayPal, "Authentication and authorization errors"',
    url: 'https://developer.paypal.com/api/rest/responses/',
  },
} satisfies Vendor;
