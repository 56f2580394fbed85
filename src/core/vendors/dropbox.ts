import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'dropbox',
  name: 'Dropbox API',
  marks: {
    fields: [['x-dropbox-request-id', /./]],
    sent: [['authorization', /^Bearer sl\./]],
    body: [/"error_summary":\s?"/],
  },
  says: {
    'permission-denied': {
      certain: [/^(?:path\/)?no_(?:write_)?permission\b/, 'route_access_denied', /^access_error\b/],
    },
    'required-header-missing': { likely: [/^invalid_select_(?:user|admin)\b/] },
    'insufficient-scope': {
      certain: [
        /^missing_scope\b/,
        /\bis not permitted to access this endpoint because it does not have the required scope\b/i,
      ],
    },
    'token-expired': { certain: [/^expired_access_token\b/] },
    'token-invalid': { likely: [/^invalid_access_token\b/] },
    'account-restricted': { certain: [/^user_suspended\b/] },
  },
  reference: { name: 'Dropbox, "Error handling guide"', url: 'https://developers.dropbox.com/error-handling-guide' },
} satisfies Vendor;
