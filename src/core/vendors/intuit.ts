import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'intuit',
  name: 'Intuit QuickBooks API',
  marks: {
    fields: [['intuit_tid', /./]],
    body: [/\berrorCode=00\d{4}; statusCode=\d{3}/, /"Fault":\s?\{\s?"Error":\s?\[\s?\{/i],
  },
  says: {
    'token-invalid': {
      likely: ['3200', '003200', /^message=(?:AuthenticationFailed|AuthorizationFailed); errorCode=003200\b/],
    },
    'permission-denied': { certain: ['5020'], likely: ['3100', '003100', /errorCode=003100\b/] },
    'rate-limited': { certain: ['3001', '003001', /errorCode=003001\b/] },
    'account-restricted': { certain: ['6190'] },
  },
  reference: {
    name: 'Intuit, "Error codes"',
    url: 'https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes',
  },
} satisfies Vendor;
