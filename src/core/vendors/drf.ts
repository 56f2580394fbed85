import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'drf',
  name: 'Django REST framework',
  marks: {
    fields: [
      ['www-authenticate', /^(?:Bearer|JWT|Basic) realm="api"$/],
      ['www-authenticate', /^Token$/],
    ],
    body: [
      /"code":\s?"token_not_valid"/,
      /"token_class":\s?"/,
      /"detail":\s?"(?:Invalid (?:token|basic) header\.|User inactive or deleted\.|Authentication credentials were not provided\.|No active account found with the given credentials)/,
    ],
  },
  says: {
    'account-restricted': { likely: [/^User inactive or deleted\.$/, /^User is inactive$/] },
    'credentials-rejected': {
      certain: [/^Invalid username\/password\.$/],
      likely: ['no_active_account', /^No active account found with the given credentials$/],
    },
    'auth-header-malformed': { certain: [/^Invalid (?:token|basic) header\. /] },
    'wrong-credential-type': {
      certain: [/^Token has wrong type$/],
      likely: [/^Token contained no recognizable user identification$/],
    },
    'token-invalid': { likely: ['user_not_found', /^Given token not valid for any token type$/, 'password_changed'] },
  },
  reference: {
    name: 'Django REST framework, "Authentication"',
    url: 'https://www.django-rest-framework.org/api-guide/authentication/',
  },
} satisfies Vendor;
