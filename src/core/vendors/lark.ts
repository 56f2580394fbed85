import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'lark',
  name: 'Lark (Feishu)',
  marks: { body: [/"code":\s?9999\d{4},\s?"msg":\s?"/] },
  says: {
    'credentials-missing': { certain: ['99991661'] },
    'token-invalid': { likely: ['99991663', '99991664', '99991665', '99991668'] },
    'token-malformed': { likely: ['99991671'] },
    'token-expired': { certain: ['99991677'] },
    'insufficient-scope': { certain: ['99991672', '99991679'] },
    'rate-limited': { certain: ['99991400'] },
    'ip-blocked': { certain: ['99991401'] },
    'oauth-client-invalid': { likely: ['99991543'] },
  },
  reference: {
    name: 'Lark, "Generic error code"',
    url: 'https://open.larksuite.com/document/server-docs/api-call-guide/generic-error-code',
  },
} satisfies Vendor;
