import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'laravel',
  name: 'Laravel',
  marks: {
    // Its encrypted cookies begin so: `{"iv":` in Base64.
    fields: [
      ['set-cookie', /^XSRF-TOKEN=eyJpdiI6/],
      ['set-cookie', /^laravel_session=/],
    ],
    body: [/"exception":\s?"(?:Illuminate|Laravel)\\\\/],
  },
  says: {
    'signed-url-expired': { possible: [/^Invalid signature\.$/] },
    'insufficient-scope': { certain: [/^Invalid ability provided\.$/, /^Invalid scope\(s\) provided\.$/] },
    'credentials-missing': { likely: [/^Unauthenticated\.$/] },
  },
  reference: {
    name: 'Laravel, "Sanctum" and "URL generation: Signed URLs"',
    url: 'https://laravel.com/docs/urls#signed-urls',
  },
} satisfies Vendor;
