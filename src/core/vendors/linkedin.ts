import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'linkedin',
  name: 'LinkedIn API',
  marks: {
    fields: [
      ['x-li-uuid', /./],
      ['x-li-fabric', /./],
    ],
    body: [/"serviceErrorCode":\s?\d/],
  },
  says: {
    'token-invalid': { certain: ['65601'], likely: ['65600'] },
    'token-expired': { likely: ['65602'] },
    'credentials-missing': { likely: ['65604'] },
    'insufficient-scope': { likely: ['100', /^Not enough permissions to access\b/] },
  },
  reference: {
    name: 'Microsoft, "LinkedIn API: Error handling"',
    url: 'https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/error-handling',
  },
} satisfies Vendor;
