import type { Vendor } from './vendor.ts';

/** "4 207" are E0000004 and E0000207. */
const numbers = (all: string): readonly string[] => all.split(' ').map((number) => `E${number.padStart(7, '0')}`);

export const vendor = {
  id: 'okta',
  name: 'Okta',
  marks: {
    fields: [['x-okta-request-id', /./]],
    sent: [['authorization', /^SSWS /i]],
    body: [/"errorCode"\s?:\s?"E0000\d{3}"/],
  },
  says: {
    'credentials-rejected': { certain: numbers('4 68 82 83 87 207'), possible: numbers('14') },
    'token-invalid': { likely: numbers('11') },
    'token-expired': { likely: numbers('105 110') },
    'signed-url-expired': { certain: [/\baccessed an? (?:account recovery )?link that has expired\b/i] },
    'oauth-client-invalid': { certain: numbers('13') },
    'session-expired': { likely: numbers('5') },
    'password-expired': { certain: numbers('64') },
    'account-locked': { certain: numbers('69 119') },
    'account-restricted': { certain: numbers('155'), likely: numbers('97') },
    'step-up-required': { certain: numbers('58 92'), likely: numbers('73 113 158') },
    'api-not-enabled': { certain: numbers('15'), likely: numbers('43 44 99 126') },
    'permission-denied': {
      certain: [
        ...numbers('6 57 85'),
        /\bpolicy evaluation failed for this request\b/i,
        /\buser is not assigned to the client application\b/i,
      ],
      likely: numbers('32 34 35 36 38 46 56 72 79 95 142 143 190'),
    },
    'origin-not-allowed': { certain: numbers('212') },
    'wrong-endpoint': { likely: numbers('26 215') },
    'rate-limited': { certain: numbers('47 109 118 133 146 147 150 151 186 204 205') },
  },
  reference: { name: 'Okta error codes', url: 'https://developer.okta.com/docs/reference/error-codes/' },
} satisfies Vendor;
