import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'sendgrid',
  name: 'SendGrid API',
  marks: {
    sent: [['authorization', /^Bearer SG\./]],
    body: [/"errors":\s?\[\s?\{\s?"message":\s?"[^"]{1,300}",\s?"field":\s?(?:null|"[^"]{0,60}"),\s?"help":/],
  },
  says: {
    'api-key-invalid': {
      likely: [
        /^The provided authorization grant is invalid, expired,? or revoked\.?$/i,
        /^Permission denied, wrong credentials\.?$/i,
      ],
    },
    'insufficient-scope': { likely: [/^access forbidden\.?$/i] },
    'account-restricted': {
      certain: [/^Maximum credits exceeded\.?$/i],
      likely: [
        /^authenticated user is not authorized to send mail\.?$/i,
        /\bdoes not match a verified Sender Identity\b/i,
      ],
    },
  },
  reference: {
    name: 'Twilio SendGrid, "Web API errors"',
    url: 'https://www.twilio.com/docs/sendgrid/api-reference/how-to-use-the-sendgrid-v3-api/errors',
  },
} satisfies Vendor;
