import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'google-apis',
  name: 'Google APIs',
  marks: {
    fields: [['www-authenticate', /\brealm="https:\/\/accounts\.google\.com\/"/]],
    sent: [
      ['authorization', /^bearer ya29\./i],
      ['x-goog-api-key', /^AIza/],
    ],
    body: [
      /"domain"\s?:\s?"googleapis\.com"/,
      /"domain"\s?:\s?"usageLimits"/,
      // Google Maps Platform answers 200.
      /"status"\s?:\s?"(?:REQUEST_DENIED|OVER_DAILY_LIMIT|OVER_QUERY_LIMIT)"/,
    ],
    codes: [/\bGoogle Maps Platform\b/, /\bGoogle Cloud Project\b/, /\binvalid_rapt\b/],
  },
  says: {
    'api-key-restricted': {
      certain: [
        /\bapi keys with referr?er restrictions cannot be used with this api\b/i,
        /\bthis ip, site or mobile application is not authorized to use this api key\b/i,
      ],
    },
    'api-key-missing': { certain: [/\bmust use an api key to authenticate each request\b/i] },
    'api-key-invalid': { possible: ['REQUEST_DENIED'] },
    'api-not-enabled': {
      certain: [/^mail service not enabled\b/i, /\blegacy api,? which is not enabled for your project\b/i],
    },
    'account-restricted': {
      certain: [
        'CONSUMER_SUSPENDED',
        'GCP_SUSPENDED',
        'youtubeSignupRequired',
        /\bmust enable billing on the google cloud project\b/i,
      ],
      // A project without billing has next to no quota.
      likely: ['OVER_DAILY_LIMIT', /\bverify your project has an active billing account\b/i],
    },
    'rate-limited': {
      certain: ['sharingRateLimitExceeded', 'servingLimitExceeded', 'variableTermLimitExceeded'],
      possible: ['OVER_DAILY_LIMIT'],
    },
    'permission-denied': {
      certain: [
        'USER_PROJECT_DENIED',
        'USER_BLOCKED_BY_ADMIN',
        'domainPolicy',
        'org_internal',
        'admin_policy_enforced',
        /^delegation denied for\b/i,
      ],
      likely: [
        'CONSUMER_INVALID',
        'RESOURCE_PROJECT_INVALID',
        'SECURITY_POLICY_VIOLATED',
        'LOCATION_POLICY_VIOLATED',
        'LOCATION_ORG_POLICY_VIOLATED',
        'RESOURCE_USAGE_RESTRICTION_VIOLATED',
        'ORG_RESTRICTION_VIOLATION',
        'SERVICE_NOT_VISIBLE',
      ],
    },
    'ip-blocked': { possible: ['SECURITY_POLICY_VIOLATED'] },
    'session-expired': { likely: ['SESSION_COOKIE_INVALID', 'SESSION_COOKIE_EXPIRED'] },
    'multiple-credentials': { certain: ['OVERLOADED_CREDENTIALS'] },
    'required-header-missing': { likely: ['MISSING_ORIGIN'] },
    'step-up-required': { certain: [/\b(?:invalid_rapt|rapt_required)\b/i] },
    'oauth-client-invalid': {
      certain: ['deleted_client'],
      likely: [/^client is unauthorized to retrieve access tokens using this method\b/i],
    },
  },
  reference: {
    name: 'Google Cloud, "ErrorReason"',
    url: 'https://cloud.google.com/service-infrastructure/docs/service-management/reference/rpc/google.api#errorreason',
  },
} satisfies Vendor;
