import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'exchange-kraken',
  name: 'Kraken API',
  marks: { body: [/"error":\s?\[\s?"E(?:API|General|Query|Service|Auth|Account|Funding|Trade|Order|Session):/] },
  says: {
    'api-key-invalid': { certain: [/^EAPI:Invalid key\b/] },
    'request-signature-mismatch': { certain: [/^EAPI:Invalid signature\b/], likely: [/^EAPI:Invalid nonce\b/] },
    'clock-skew': { possible: [/^EAPI:Invalid nonce\b/] },
    'api-key-restricted': { certain: [/^EGeneral:Permission denied\b/] },
    'rate-limited': {
      certain: [/^(?:EAPI|EOrder|EService):Rate limit exceeded\b/],
      likely: [/^EGeneral:Temporary lockout\b/],
    },
    'account-restricted': { likely: [/^EAccount:Invalid permissions\b/] },
    'api-not-enabled': { likely: [/^EAPI:Feature disabled\b/] },
  },
  reference: {
    name: 'Kraken, "API error messages"',
    url: 'https://support.kraken.com/articles/360001491786-api-error-messages',
  },
} satisfies Vendor;
