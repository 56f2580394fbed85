import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'meta',
  name: 'Meta Graph API',
  marks: {
    fields: [
      ['x-fb-trace-id', /./],
      ['facebook-api-version', /^v\d/],
      ['www-authenticate', /^OAuth "Facebook Platform"/i],
    ],
    sent: [['authorization', /^(?:Bearer|OAuth) EAA[A-Za-z0-9]{20}/]],
    body: [/"fbtrace_id":\s?"/],
  },
  says: {
    'token-expired': { certain: ['463'] },
    'token-invalid': { certain: ['458', '460'], likely: ['102', '190', '467'] },
    'account-restricted': { certain: ['131031'], likely: ['368', '459', '464', '490'] },
    'credentials-missing': { likely: ['104'] },
    'permission-denied': { likely: ['3', '492', '131005'] },
    'insufficient-scope': {
      likely: [
        '10',
        '200',
        '210',
        '219',
        '230',
        '270',
        '275',
        '278',
        '283',
        '294',
        '298',
        '299',
        /^\(#(?:10|2\d\d)\).{0,200}\bpermissions?\b/i,
      ],
    },
    'rate-limited': {
      certain: [
        '4',
        '17',
        '32',
        '341',
        '613',
        '80001',
        '80002',
        '80003',
        '80004',
        '80005',
        '80006',
        '80007',
        '80008',
        '80009',
        '80014',
        '130429',
        '131048',
        '131056',
      ],
    },
    'oauth-client-invalid': { likely: ['101'] },
    'request-signature-mismatch': { likely: [/\binvalid appsecret_proof\b/i] },
    'hidden-not-found': {
      likely: ['33'],
      possible: [
        /^Unsupported (?:get|post|delete) request\. Object with ID .{1,120} does not exist, cannot be loaded due to missing permissions/i,
      ],
    },
  },
  reference: {
    name: 'Meta, "Handle errors"',
    url: 'https://developers.facebook.com/docs/graph-api/guides/error-handling/',
  },
} satisfies Vendor;
