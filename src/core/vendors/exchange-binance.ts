import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'exchange-binance',
  name: 'Binance API',
  marks: {
    fields: [
      ['x-mbx-uuid', /./],
      ['x-mbx-used-weight', /^\d/],
      ['x-mbx-used-weight-1m', /^\d/],
    ],
    sent: [['x-mbx-apikey', /./]],
    body: [/"code":\s?-[1-4]\d{3},\s?"msg":\s?"/],
  },
  says: {
    'api-key-invalid': { certain: ['-2014', '-2008'], likely: ['-2015'] },
    'clock-skew': { certain: ['-1021'] },
    'request-signature-mismatch': { certain: ['-1022'] },
    'permission-denied': { likely: ['-1002'] },
    'rate-limited': { certain: ['-1003', '-1015', '-1034'] },
    'account-restricted': { likely: ['-2017'] },
  },
  reference: {
    name: 'Binance, "Error codes"',
    url: 'https://developers.binance.com/docs/binance-spot-api-docs/errors',
  },
} satisfies Vendor;
