import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 's3',
  name: 'Amazon S3',
  // Other stores of objects speak the same tongue: only its own name tells it from them.
  marks: { fields: [['server', /^AmazonS3$/]] },
  says: {
    'signed-url-expired': { certain: [/^request has expired\.?$/i] },
    'credentials-rejected': { certain: ['InvalidSecurity'] },
    'credentials-missing': { certain: [/\banonymous users cannot\b/i] },
    'token-expired': { certain: ['TokenRefreshRequired'] },
    'wrong-credential-type': { certain: ['CredentialsNotSupported'] },
    'wrong-auth-scheme': { certain: [/\brequires? aws signature version 4\b/i] },
    'auth-header-malformed': { likely: ['AuthorizationQueryParametersError'] },
    'request-signature-mismatch': { certain: [/\bheaders present in the request which were not signed\b/i] },
    'required-header-missing': { likely: ['MissingSecurityHeader'] },
    'api-not-enabled': { certain: ['NotSignedUp'] },
    'account-restricted': { likely: ['InvalidPayer', 'UnauthorizedAccess', 'UnauthorizedAccessError'] },
    'permission-denied': { certain: [/\bobject protected by object lock\b/i] },
  },
  reference: {
    name: 'Amazon S3, "Error responses"',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
  },
} satisfies Vendor;
