import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'arcgis',
  name: 'ArcGIS REST API',
  marks: {
    body: [
      /"error":\s?\{\s?"code":\s?49[89],\s?"message":\s?"(?:Invalid [Tt]oken|Token [Rr]equired)/,
      /"messageCode":\s?"(?:GWM|CONT|ORG|COM|SYS)_\d{4}/,
    ],
  },
  says: {
    'token-invalid': { likely: ['498', 'GWM_0002', /^Invalid token\.?$/i] },
    'token-expired': { possible: ['498'] },
    'credentials-missing': { certain: ['499', /^Token required\.?$/i] },
    'permission-denied': { likely: ['GWM_0003'] },
  },
  reference: {
    name: 'Esri, "ArcGIS REST API: Handling errors"',
    url: 'https://developers.arcgis.com/rest/services-reference/enterprise/handling-errors/',
  },
} satisfies Vendor;
