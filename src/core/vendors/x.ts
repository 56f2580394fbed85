import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'x',
  name: 'X API',
  marks: {
    fields: [
      ['x-twitter-response-tags', /./],
      ['x-connection-hash', /^[0-9a-f]{64}$/],
      ['set-cookie', /^guest_id(?:_marketing|_ads)?=v1/],
    ],
    // Version 1.1 has numbers, version 2 addresses of its problems.
    body: [
      /"type":\s?"https:\/\/api\.(?:twitter|x)\.com\/2\/problems\//,
      /"code":\s?(?:32|135),\s?"message":\s?"Could not authenticate you/,
      /"code":\s?215,\s?"message":\s?"Bad Authentication data/,
      /"message":\s?"Bad Authentication data\.?",\s?"code":\s?215\b/,
      /"code":\s?453,\s?"message":\s?"You currently have access to/,
      /"code":\s?(?:326|64|226),\s?"message":\s?"(?:To protect our users|Your account is suspended|This request looks like)/,
    ],
  },
  says: {
    'account-restricted': {
      certain: ['64', '326', '453'],
      likely: [
        '261',
        '416',
        /To protect our users from spam and other malicious activity, this account is temporarily locked/,
      ],
    },
    'rate-limited': { certain: ['88', '185'], likely: ['161', '205', /\/2\/problems\/usage-capped$/] },
    'token-invalid': { likely: ['32', '89', '239'] },
    'oauth-client-invalid': { likely: ['99'] },
    'clock-skew': { certain: ['135'] },
    'request-signature-mismatch': { possible: ['32', /^Could not authenticate you\.?$/] },
    'credentials-missing': { likely: ['215'] },
    'auth-header-malformed': { possible: ['215'] },
    'wrong-credential-type': { certain: [/\/2\/problems\/unsupported-authentication$/], likely: ['220'] },
    'bot-blocked': { certain: ['226'] },
    'step-up-required': { likely: ['231'] },
    'insufficient-scope': { certain: [/\/2\/problems\/oauth1-permissions$/], likely: ['93'] },
    'permission-denied': { certain: [/\/2\/problems\/not-authorized-for-resource$/], likely: ['87', '179', '200'] },
    'oauth-redirect-error': { likely: ['415', '417'] },
    'wrong-endpoint': { likely: ['251'] },
  },
  reference: {
    name: 'X, "Response codes and errors"',
    url: 'https://docs.x.com/x-api/fundamentals/response-codes-and-errors',
  },
} satisfies Vendor;
