import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'lastfm',
  name: 'Last.fm API',
  marks: {
    body: [
      /<lfm status="failed">/,
      /"message":\s?"[^"]{1,200}\blast\.?fm\b[^"]{0,100}",\s?"error":\s?\d{1,2}\b/i,
      /"message":\s?"(?:Invalid (?:session key|method signature|API key)|Unauthorized Token|This token has)[^"]{0,120}",\s?"error":\s?\d{1,2}\b/,
    ],
  },
  says: {
    'credentials-rejected': { likely: ['4'] },
    'session-expired': { likely: ['9', /^Invalid session key\b/] },
    'api-key-invalid': { certain: ['10', '26'] },
    'request-signature-mismatch': { certain: ['13'] },
    'token-invalid': { likely: ['14', /^Unauthorized Token\b/i] },
    'token-expired': { certain: ['15'] },
    'rate-limited': { certain: ['29'] },
  },
  reference: { name: 'Last.fm, "API: Authentication" and error codes', url: 'https://www.last.fm/api/errorcodes' },
} satisfies Vendor;
