import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'rails',
  name: 'Ruby on Rails',
  marks: {
    body: [
      /<h1>The change you wanted was rejected\.?<\/h1>/,
      /<h1>Blocked hosts?: /,
      /"exception":\s?"#?<?ActionController::/,
    ],
  },
  says: {
    'csrf-rejected': {
      likely: [/^The change you wanted was rejected\b/, /\bActionController::InvalidAuthenticityToken\b/],
    },
    'server-access-rule': { certain: [/^Blocked hosts?: /] },
  },
  reference: {
    name: 'Rails, "Securing Rails applications": CSRF',
    url: 'https://guides.rubyonrails.org/security.html#cross-site-request-forgery-csrf',
  },
} satisfies Vendor;
