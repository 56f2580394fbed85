import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'exchange-bybit',
  name: 'Bybit API',
  marks: { sent: [['x-bapi-api-key', /./]], body: [/"retCode":\s?\d{5},\s?"retMsg":\s?"/] },
  says: {
    'clock-skew': { certain: ['10002'] },
    'api-key-invalid': { certain: ['10003'] },
    'request-signature-mismatch': { certain: ['10004'] },
    'api-key-restricted': { certain: ['10005', '10010'] },
    'rate-limited': { certain: ['10006', '10018'] },
    'credentials-rejected': { likely: ['10007'] },
    'account-restricted': { certain: ['10008', '10027'] },
    'ip-blocked': { certain: ['10009'] },
    'geo-blocked': { likely: ['10024'] },
    'token-expired': { certain: ['33004'] },
  },
  reference: { name: 'Bybit, "Error codes"', url: 'https://bybit-exchange.github.io/docs/v5/error' },
} satisfies Vendor;
