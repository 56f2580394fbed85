import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'notion',
  name: 'Notion API',
  marks: {
    fields: [['x-notion-request-id', /./]],
    sent: [['notion-version', /^\d{4}-/]],
    body: [/"object":\s?"error",\s?"status":\s?\d{3},\s?"code":/],
  },
  says: {
    'token-invalid': { likely: ['unauthorized'] },
    'permission-denied': { likely: ['restricted_resource'] },
    'hidden-not-found': { likely: ['object_not_found'] },
    'required-header-missing': { certain: ['missing_version', /^Notion-Version header should be defined\b/i] },
  },
  reference: { name: 'Notion, "Status codes"', url: 'https://developers.notion.com/reference/status-codes' },
} satisfies Vendor;
