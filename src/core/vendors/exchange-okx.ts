import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'exchange-okx',
  name: 'OKX API',
  marks: { sent: [['ok-access-key', /./]], body: [/"msg":\s?"[^"]{0,100}\bOK[-_]ACCESS[-_]/] },
  says: {
    'account-restricted': { likely: ['50100'] },
    'wrong-credential-type': { certain: ['50101'] },
    'clock-skew': { certain: ['50102'], likely: ['50112'] },
    'api-key-missing': { certain: ['50103'] },
    'required-header-missing': { likely: ['50104', '50106', '50107'] },
    'credentials-rejected': { certain: ['50105'] },
    'api-key-restricted': { certain: ['50110', '50120'], likely: ['50114'] },
    'api-key-invalid': { certain: ['50111', '50119'] },
    'request-signature-mismatch': { certain: ['50113'] },
    'rate-limited': { certain: ['50011', '50061'] },
    'permission-denied': { likely: ['50030'] },
  },
  reference: { name: 'OKX, "Error code: REST API"', url: 'https://www.okx.com/docs-v5/en/#error-code-rest-api' },
} satisfies Vendor;
