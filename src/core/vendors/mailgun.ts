import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'mailgun',
  name: 'Mailgun API',
  marks: {
    fields: [['www-authenticate', /^Basic realm="MG API"/i]],
    body: [/\bSandbox subdomains are for test purposes only\b/],
  },
  says: {
    'api-key-invalid': { likely: [/^Forbidden$/, /^Invalid private key\.?$/i] },
    'account-restricted': { likely: [/\bSandbox subdomains are for test purposes only\b/i] },
  },
  reference: {
    name: 'Mailgun, "Authentication" and "Errors"',
    url: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
  },
} satisfies Vendor;
