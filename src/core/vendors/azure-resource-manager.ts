import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'azure-resource-manager',
  name: 'Azure Resource Manager',
  marks: {
    fields: [
      ['x-ms-failure-cause', /^gateway$/i],
      ['x-ms-routing-request-id', /^[A-Z0-9]+:\d{8}T/],
    ],
    codes: [/^(?:Linked)?AuthorizationFailed$/, /^InvalidAuthenticationTokenTenant$/, /^SubscriptionNotRegistered$/],
  },
  says: {
    // Said of all that is wrong with a token; the sentence beside it says more.
    'token-invalid': {
      likely: ['AuthenticationFailed', /^the received access token is not valid\b/i],
    },
    'credentials-missing': { certain: ['AuthenticationFailedMissingToken'], likely: ['AuthenticationFailed'] },
    'auth-header-malformed': { certain: [/'authorization' header is provided in an invalid format\b/i] },
    'token-expired': { certain: [/\baccess token expiry utc time\b.{0,80}\bis earlier than current utc time\b/i] },
    'permission-denied': {
      certain: ['LinkedAccessCheckFailed', 'DenyAssignmentAuthorizationFailed', 'ScopeLocked'],
      likely: ['RequestDisallowedByAzure'],
    },
    'account-restricted': {
      certain: ['ReadOnlyDisabledSubscription'],
      likely: ['DisallowedProvider', 'DisallowedOperation'],
    },
    // A subscription that the token does not know.
    'hidden-not-found': { likely: ['SubscriptionNotFound'] },
    'rate-limited': { certain: ['SubscriptionRequestsThrottled', 'TenantRequestsThrottled'] },
  },
  reference: {
    name: 'Azure Resource Manager, "Common deployment errors"',
    url: 'https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/common-deployment-errors',
  },
} satisfies Vendor;
