import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'exchange-bitget',
  name: 'Bitget API',
  marks: {
    sent: [['access-passphrase', /./]],
    body: [/"code":\s?"40\d{3}",\s?"msg":\s?"[^"]{1,200}",\s?"requestTime":/],
  },
  says: {
    'api-key-missing': { certain: ['40001'] },
    'required-header-missing': { likely: ['40002', '40003', '40011'] },
    'clock-skew': { certain: ['40008'], likely: ['40004', '40005'] },
    'api-key-invalid': { certain: ['40006', '40037'] },
    'request-signature-mismatch': { certain: ['40009'] },
    'credentials-rejected': { certain: ['40012'] },
    'api-key-restricted': { certain: ['40014', '40018'] },
  },
  reference: {
    name: 'Bitget, "REST API: Error code"',
    url: 'https://www.bitget.com/api-doc/common/error-code/restapi',
  },
} satisfies Vendor;
