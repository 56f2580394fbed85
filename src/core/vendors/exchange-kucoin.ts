import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'exchange-kucoin',
  name: 'KuCoin API',
  marks: { sent: [['kc-api-key', /./]], body: [/"msg":\s?"[^"]{0,100}\bKC-API-/] },
  says: {
    'api-key-missing': { likely: ['400001'] },
    'clock-skew': { likely: ['400002'] },
    'api-key-invalid': { certain: ['400003'] },
    'credentials-rejected': { certain: ['400004'] },
    'request-signature-mismatch': { certain: ['400005'] },
    'api-key-restricted': { certain: ['400006'], likely: ['400007'] },
    'account-restricted': { certain: ['411100'] },
    'rate-limited': { certain: ['429000'] },
  },
  reference: { name: 'KuCoin, "Errors"', url: 'https://www.kucoin.com/docs/errors-code/http-status-code' },
} satisfies Vendor;
