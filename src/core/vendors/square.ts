import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'square',
  name: 'Square API',
  marks: {
    fields: [['square-version', /^\d{4}-/]],
    body: [
      /"category":\s?"AUTHENTICATION_ERROR",\s?"code":/,
      /"code":\s?"[A-Z_]{1,60}",\s?"detail":\s?"[^"]{0,300}",\s?"category":\s?"AUTHENTICATION_ERROR"/,
    ],
  },
  says: {
    'account-restricted': { likely: ['CLIENT_DISABLED', 'APPLICATION_DISABLED'] },
    'api-not-enabled': { certain: ['CARD_PROCESSING_NOT_ENABLED'] },
    'wrong-credential-type': { likely: ['V1_ACCESS_TOKEN', 'V1_APPLICATION'] },
  },
  reference: {
    name: 'Square, "Handling errors"',
    url: 'https://developer.squareup.com/docs/build-basics/general-considerations/handling-errors',
  },
} satisfies Vendor;
