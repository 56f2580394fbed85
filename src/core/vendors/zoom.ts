import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'zoom',
  name: 'Zoom API',
  marks: {
    fields: [['x-zm-trackingid', /./]],
    body: [
      /"code":\s?124,\s?"message":\s?"(?:Invalid access token|Access token is expired)/,
      /"code":\s?4711,\s?"message":\s?"Invalid access token, does not contain scopes/,
    ],
  },
  says: {
    'token-invalid': { likely: ['124', '4700'] },
    'insufficient-scope': { certain: ['104', '4711', /\binvalid access token, does not contain scopes?\b/i] },
    'permission-denied': { likely: ['1010'] },
  },
  reference: {
    name: 'Zoom, "Error definitions"',
    url: 'https://developers.zoom.us/docs/api/using-zoom-apis/#error-definitions',
  },
} satisfies Vendor;
