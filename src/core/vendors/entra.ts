import type { Says } from '../causes/cause.ts';
import type { Vendor } from './vendor.ts';

/** A number stands in "error_codes" and, after "AADSTS", at the beginning of the sentence. */
const numbers = (all: string): readonly (string | RegExp)[] => [
  ...all.split(' '),
  new RegExp(`\\bAADSTS(?:${all.replaceAll(' ', '|')})\\b`),
];

const says: Readonly<Record<string, Says>> = {
  'credentials-rejected': { certain: numbers('50056 50064 50126 120000'), likely: numbers('50034 50197 90125') },
  'account-locked': {
    certain: [/\bAADSTS50053: (?:the|your) account is locked\b/i],
    // Also said of an address from which attacks came.
    likely: numbers('50053'),
    possible: numbers('120014'),
  },
  'ip-blocked': { possible: numbers('50053') },
  'account-restricted': { certain: numbers('50057 53011 54000 530034'), likely: numbers('50015 120014') },
  'password-expired': { certain: numbers('50055 50135 50144'), likely: numbers('50125') },
  'session-missing': { certain: numbers('50058'), likely: numbers('16001 16002 160021 50168 90007') },
  'session-expired': { certain: numbers('50132 50133'), likely: numbers('50089 50139 50143 140001') },
  'step-up-required': {
    certain: numbers('50072 50074 50076 50078 50079 50097 50158'),
    likely: numbers('51006 53004 53010 75011 700020'),
  },
  // Conditional Access, assignment, consent, tenants that do not know the account or keep others out.
  'permission-denied': {
    certain: numbers(
      '50005 50020 50105 50131 53000 53001 53002 53003 80012 90084 90094 90099 90123 240001 500212 500213 530032 530035',
    ),
    likely: numbers(
      '16000 16003 50002 50014 50127 50129 50155 50187 51004 65001 65002 65005 90008 90072 90093 90095 130007 135011 500021 500022 500208 650056 1000031 7000114',
    ),
  },
  'oauth-client-invalid': {
    certain: numbers('50048 70001 70002 700011 700016 700025 700027 700030 7000112 7000215 7000218 7000222'),
    likely: numbers('50012 50194 90002 700024 900382 900432'),
  },
  'clock-skew': { certain: numbers('80013'), likely: numbers('700024 76026') },
  'oauth-grant-invalid': {
    certain: numbers('50085 50173 54005 70000 70008 70018 70019 70043 501481 700005 700082 700084'),
    likely: numbers('50008 50013 50027 50147 90016 90119 500133 501491 5000819'),
    // Said beside every number: of passwords, policies and accounts as well.
    possible: ['invalid_grant'],
  },
  'wrong-credential-type': { certain: numbers('221000 240002 700229') },
  'token-invalid': { likely: numbers('50008 50027 90016 130005 5000819') },
  'token-malformed': { likely: numbers('50120') },
  'token-signature-invalid': { certain: numbers('50099'), likely: numbers('50006 900384') },
  'token-expired': { certain: numbers('90086'), likely: numbers('500133') },
  'token-wrong-audience': { likely: numbers('50001 50010 500011 650057') },
  'insufficient-scope': { likely: numbers('28002 28003 70011') },
  'oauth-redirect-error': { likely: numbers('50011 65004 70004 500113 900971') },
  'api-not-enabled': { certain: numbers('51000 650052'), likely: numbers('90043 650054 700054') },
  'integrated-auth-failed': {
    certain: numbers('81004 81009 81010'),
    likely: numbers('50180 81005 81006 81007 81011 81012'),
  },
  'client-certificate-required': { likely: numbers('50017 50192') },
  // The tenant, the kind of tenant or the cloud that the address names.
  'wrong-endpoint': {
    certain: numbers('90038 90124 90130 900561 9001023 9002332'),
    likely: numbers('50059 50128 50194 90002 90019 90056'),
  },
  'rate-limited': { certain: numbers('50088 90055'), likely: numbers('50166 50196') },
  // What Entra asks in turn: the directory of the company, another identity provider.
  'auth-service-down': {
    certain: numbers('80001 80002 80007 80014'),
    likely: numbers('20001 20012 40008 40010 50000 50033 80005 90006 90012 90033 90090 90091'),
  },
};

export const vendor = {
  id: 'entra',
  name: 'Microsoft Entra ID',
  marks: {
    body: [/\bAADSTS\d{5,7}\b/],
    codes: [/\bAADSTS\d{5,7}\b/],
  },
  says,
  reference: {
    name: 'Microsoft Entra authentication and authorization error codes',
    url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
  },
} satisfies Vendor;
