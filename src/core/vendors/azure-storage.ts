import type { Vendor } from './vendor.ts';

/** Without "using this permission" or the like. */
const bare = /^this request is not authorized to perform this operation\.(?: requestid\b|$)/i;

export const vendor = {
  id: 'azure-storage',
  name: 'Azure Storage',
  marks: {
    fields: [['server', /^Windows-Azure-(?:Blob|File|Queue|Table)\//]],
    body: [/<AuthenticationErrorDetail>/],
    codes: [
      /^Authorization(?:Permission|Protocol|ResourceType|Service|SourceIP)Mismatch$/,
      /^PublicAccessNotPermitted$/,
      /^KeyBasedAuthenticationNotPermitted$/,
    ],
  },
  says: {
    'request-signature-mismatch': {
      certain: [/^signature did not match\. string to sign used was\b/i],
      likely: ['AuthenticationFailed', /^signature fields not well formed\b/i],
    },
    'signed-url-expired': { likely: [/^signature not valid in the specified time frame\b/i] },
    'token-invalid': { likely: ['InvalidAuthenticationInfo'] },
    // The firewall of the account, mostly.
    'ip-blocked': { certain: ['AuthorizationSourceIPMismatch'], likely: ['AuthorizationFailure', bare] },
    'permission-denied': {
      certain: [
        'AuthorizationPermissionMismatch',
        'AuthorizationServiceMismatch',
        'AuthorizationResourceTypeMismatch',
        'InsufficientAccountPermissions',
        'UnauthorizedBlobOverwrite',
      ],
      possible: ['AuthorizationFailure', bare],
    },
    'wrong-endpoint': { certain: ['AuthorizationProtocolMismatch'] },
    'credentials-missing': { certain: ['PublicAccessNotPermitted', 'NoAuthenticationInformation'] },
    'wrong-auth-scheme': { certain: ['KeyBasedAuthenticationNotPermitted'] },
  },
  reference: {
    name: 'Azure Storage, "Common REST API error codes" and "SAS error codes"',
    url: 'https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-error-codes',
  },
} satisfies Vendor;
