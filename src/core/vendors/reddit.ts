import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'reddit',
  name: 'Reddit',
  marks: {
    fields: [
      ['www-authenticate', /^Bearer realm="reddit"/i],
      ['set-cookie', /^(?:loid|edgebucket)=/],
    ],
    body: [
      /whoa there, pardner!/,
      /"reason":\s?"(?:private|quarantined|gold_only|gated|banned)",\s?(?:"[a-z_]{1,30}":\s?"[^"]{0,300}",\s?)?"message":\s?"(?:Forbidden|Not Found)",\s?"error":\s?40[34]\b/,
    ],
  },
  says: {
    'permission-denied': { certain: ['private'], likely: ['quarantined', 'gated'] },
    'account-restricted': { certain: ['gold_only'] },
    'bot-blocked': { likely: [/\byour request has been blocked due to a network policy\b/i] },
    'credentials-missing': { likely: ['USER_REQUIRED'] },
  },
  reference: { name: 'Reddit, "API documentation"', url: 'https://www.reddit.com/dev/api/' },
} satisfies Vendor;
