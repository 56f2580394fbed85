import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'tmdb',
  name: 'TMDB API',
  marks: {
    body: [
      /"status_code":\s?\d{1,2},\s?"status_message":\s?"/,
      /"status_message":\s?"[^"]{1,300}",\s?"status_code":\s?\d{1,2}\b/,
    ],
  },
  says: {
    'api-key-invalid': { likely: ['7'] },
    'permission-denied': { certain: ['38', '39'], likely: ['3'] },
    'account-restricted': { certain: ['10', '31', '32', '45'] },
    'credentials-rejected': { certain: ['30'], likely: ['14'] },
    'session-expired': { likely: ['17'] },
    'rate-limited': { certain: ['25'] },
    'token-invalid': { likely: ['33', '35'] },
    'insufficient-scope': { certain: ['36'] },
  },
  reference: { name: 'TMDB, "Errors"', url: 'https://developer.themoviedb.org/docs/errors' },
} satisfies Vendor;
