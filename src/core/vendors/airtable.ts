import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'airtable',
  name: 'Airtable API',
  marks: {
    sent: [['authorization', /^Bearer pat[A-Za-z0-9]{14}\./]],
    body: [
      /"type":\s?"INVALID_PERMISSIONS(?:_OR_MODEL_NOT_FOUND)?"/,
      /"type":\s?"AUTHENTICATION_REQUIRED",\s?"message":\s?"Authentication required"/,
    ],
  },
  says: {
    'permission-denied': { certain: ['INVALID_PERMISSIONS'] },
    'token-invalid': { likely: ['AUTHENTICATION_REQUIRED'] },
    'credentials-missing': { likely: ['AUTHENTICATION_REQUIRED'] },
  },
  reference: { name: 'Airtable, "Errors"', url: 'https://airtable.com/developers/web/api/errors' },
} satisfies Vendor;
