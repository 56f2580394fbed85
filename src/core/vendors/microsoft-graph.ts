import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'microsoft-graph',
  name: 'Microsoft Graph',
  marks: {
    fields: [['x-ms-ags-diagnostic', /./]],
    codes: [/^Authorization_(?:RequestDenied|IdentityNotFound)$/, /^\/me request is only valid with delegated\b/i],
  },
  says: {
    'credentials-missing': { certain: [/^access token is empty\b/i], likely: ['Authentication_MissingOrMalformed'] },
    'token-malformed': { likely: ['Authentication_MissingOrMalformed'] },
    'token-invalid': { likely: ['Authorization_IdentityNotFound', 'Authentication_Unauthorized'] },
    'token-expired': {
      certain: ['Authentication_ExpiredToken'],
      likely: [/^access token has expired or is not yet valid\b/i],
    },
    'token-not-yet-valid': { possible: [/^access token has expired or is not yet valid\b/i] },
    'insufficient-scope': {
      certain: ['NoPermissionsInAccessToken', 'ErrorInsufficientPermissionsInAccessToken'],
      likely: [
        /^invalid permissions? on (?:the )?access token\b/i,
        /^no authorization information present on the request\b/i,
      ],
    },
    'wrong-credential-type': {
      certain: ['Authentication_UnsupportedTokenType', /^\/me request is only valid with delegated\b/i],
    },
    'permission-denied': {
      certain: ['ErrorSendAsDenied'],
      likely: ['Authorization_RequestDenied', 'ErrorAccessDenied'],
    },
    'account-restricted': {
      certain: [
        'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
        /^tenant does not have an? \w{2,20} license\b/i,
      ],
      likely: ['MailboxNotEnabledForRESTAPI', 'MailboxNotSupportedForRESTAPI'],
    },
    'rate-limited': { likely: ['MailboxConcurrency'] },
  },
  reference: {
    name: 'Microsoft Graph, "Resolve authorization errors"',
    url: 'https://learn.microsoft.com/en-us/graph/resolve-auth-errors',
  },
} satisfies Vendor;
