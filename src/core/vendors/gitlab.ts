import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'gitlab',
  name: 'GitLab',
  marks: {
    fields: [['x-gitlab-meta', /./]],
    sent: [
      ['private-token', /^gl[a-z]{2,5}-/],
      ['authorization', /^bearer gl(?:pat|oas|cbt|dt|rt|soat|ptt|agent|ft)-/i],
      ['job-token', /^glcbt-/],
    ],
    body: [/"message"\s?:\s?"404 (?:Project|Group|Namespace) Not Found"/],
  },
  says: {
    'token-invalid': { likely: [/^401 unauthorized$/i] },
    'credentials-missing': { likely: [/^401 unauthorized$/i] },
    'permission-denied': {
      certain: [/\bauthentication by ci\/cd job token not allowed\b/i],
      likely: [/^403 forbidden$/i],
    },
    // What may not be seen is said not to be there.
    'hidden-not-found': { likely: [/^404 (?:project|group|namespace|repository) not found$/i] },
    'account-restricted': {
      certain: [/\bpending approval from your gitlab administrator\b/i, /\bmust accept the terms of service\b/i],
    },
  },
  reference: { name: 'GitLab, "REST API troubleshooting"', url: 'https://docs.gitlab.com/api/rest/troubleshooting/' },
} satisfies Vendor;
