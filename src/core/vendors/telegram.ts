import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'telegram',
  name: 'Telegram Bot API',
  marks: { body: [/"ok":\s?false,\s?"error_code":\s?\d{3},\s?"description":/] },
  says: {
    'token-invalid': { likely: [/^Unauthorized$/] },
    'permission-denied': {
      certain: [
        /^Forbidden: (?:bot (?:was|is not|can't)|user is deactivated)\b/,
        /^Bad Request: (?:not enough rights|have no rights|CHAT_ADMIN_REQUIRED|need administrator rights)\b/,
      ],
    },
  },
  reference: { name: 'Telegram, "Making requests"', url: 'https://core.telegram.org/bots/api#making-requests' },
} satisfies Vendor;
