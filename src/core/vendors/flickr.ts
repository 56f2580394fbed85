import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'flickr',
  name: 'Flickr API',
  marks: { body: [/"stat":\s?"fail",\s?"code":\s?\d/, /<rsp stat="fail">/] },
  says: {
    'request-signature-mismatch': { certain: ['96'], likely: ['97'] },
    'token-invalid': { likely: ['98', /^(?:Login failed \/ )?Invalid auth token$/i] },
    'credentials-missing': { likely: ['99'] },
    'insufficient-scope': { likely: ['99', /^User not logged in \/ Insufficient permissions$/i] },
    'api-key-invalid': { certain: ['100'] },
    'oauth-grant-invalid': { certain: ['108'] },
  },
  reference: {
    name: 'Flickr, "API: flickr.auth.checkToken", error codes',
    url: 'https://www.flickr.com/services/api/flickr.auth.checkToken.html',
  },
} satisfies Vendor;
