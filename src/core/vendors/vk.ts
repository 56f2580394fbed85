import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'vk',
  name: 'VK API',
  marks: { body: [/"error":\s?\{\s?"error_code":\s?\d{1,4},\s?"error_msg":[^{}]{1,800}"request_params":/] },
  says: {
    'request-signature-mismatch': { likely: ['4'] },
    'token-invalid': { likely: ['5', '27', '28'] },
    'token-expired': { likely: ['1117'] },
    'rate-limited': { certain: ['6', '9', '29'] },
    'insufficient-scope': { likely: ['7'] },
    'bot-challenge': { likely: ['14'] },
    'permission-denied': { certain: ['30'], likely: ['15', '20'] },
    'step-up-required': { certain: ['17', '24'] },
    'account-restricted': { likely: ['3610'] },
  },
  reference: { name: 'VK, "Error codes"', url: 'https://dev.vk.com/en/reference/errors' },
} satisfies Vendor;
