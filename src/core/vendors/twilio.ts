import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'twilio',
  name: 'Twilio API',
  marks: {
    fields: [
      ['twilio-request-id', /^RQ/],
      ['www-authenticate', /^Basic realm="Twilio API"/i],
      ['x-twilio-error-code', /^\d/],
    ],
    body: [/"more_info":\s?"https:\/\/www\.twilio\.com\/docs\//],
  },
  says: {
    'credentials-rejected': { likely: ['20003', '20151'] },
    'account-restricted': { certain: ['10001', '20005', '21608'], possible: ['20403'] },
    'permission-denied': { likely: ['20006', '20403', '70051'] },
    'wrong-credential-type': { certain: ['20008'] },
    'token-invalid': { likely: ['20101', '20102'] },
    'token-wrong-issuer': { likely: ['20103'] },
    'token-expired': { likely: ['20104'] },
    'token-not-yet-valid': { certain: ['20105'] },
    'insufficient-scope': { likely: ['20106'] },
    'token-signature-invalid': { certain: ['20107'] },
    'rate-limited': { certain: ['20429', '60203'] },
    'api-not-enabled': { likely: ['21408'] },
  },
  reference: { name: 'Twilio, "Error and warning dictionary"', url: 'https://www.twilio.com/docs/api/errors' },
} satisfies Vendor;
