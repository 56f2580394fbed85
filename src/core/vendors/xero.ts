import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'xero',
  name: 'Xero API',
  marks: {
    fields: [['xero-correlation-id', /./]],
    sent: [['xero-tenant-id', /./]],
    body: [/"Type":\s?null,\s?"Title":\s?"(?:Unauthorized|Forbidden)",\s?"Status":\s?40[13],\s?"Detail":/],
  },
  says: {
    'permission-denied': { likely: ['AuthenticationUnsuccessful'] },
    'insufficient-scope': { likely: ['AuthorizationUnsuccessful'] },
    'token-expired': { certain: [/^TokenExpired\b/] },
  },
  reference: {
    name: 'Xero, "HTTP response codes and errors"',
    url: 'https://developer.xero.com/documentation/api/accounting/responsecodes',
  },
} satisfies Vendor;
