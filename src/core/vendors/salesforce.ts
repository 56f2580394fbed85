import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'salesforce',
  name: 'Salesforce',
  marks: {
    fields: [
      ['sforce-limit-info', /./],
      ['x-sfdc-request-id', /./],
    ],
    sent: [['authorization', /^(?:Bearer|OAuth) 00D[A-Za-z0-9]{12,15}!/]],
    body: [
      /"errorCode":\s?"(?:INVALID_SESSION_ID|INVALID_AUTH_HEADER|API_DISABLED_FOR_ORG|API_CURRENTLY_DISABLED|INSUFFICIENT_ACCESS\w{0,40}|REQUEST_LIMIT_EXCEEDED|FUNCTIONALITY_NOT_ENABLED|INVALID_OPERATION_WITH_EXPIRED_PASSWORD|MUTUAL_AUTHENTICATION_FAILED)"/,
      /<(?:sf:)?exceptionCode>|<faultcode>sf:[A-Z_]/,
      /"error_description":\s?"(?:ip restricted|expired access\/refresh token|user hasn't approved this consumer)/,
    ],
  },
  says: {
    'session-expired': { likely: [/^(?:sf:)?INVALID_SESSION_ID$/] },
    'insufficient-scope': { likely: [/^This session is not valid for use with the (?:REST )?API$/] },
    'credentials-rejected': {
      likely: [/^(?:sf:)?INVALID_LOGIN$/, /^(?:sf:)?LOGIN_MUST_USE_SECURITY_TOKEN$/, /^authentication failure$/i],
    },
    'password-expired': { certain: [/^(?:sf:)?INVALID_OPERATION_WITH_EXPIRED_PASSWORD$/] },
    'ip-blocked': {
      certain: [/^(?:sf:)?LOGIN_DURING_RESTRICTED_DOMAIN$/, /^ip restricted$/i],
      likely: [/^ip restricted or\b/i],
    },
    'permission-denied': {
      certain: [/^(?:sf:)?LOGIN_DURING_RESTRICTED_TIME$/],
      likely: [/^user hasn't approved this consumer$/i],
    },
    'api-not-enabled': { certain: [/^(?:sf:)?FUNCTIONALITY_NOT_ENABLED$/] },
    'client-certificate-required': { certain: [/^(?:sf:)?MUTUAL_AUTHENTICATION_FAILED$/] },
    'account-restricted': { likely: [/^inactive user$/i] },
    'oauth-grant-invalid': { certain: [/^expired access\/refresh token$/i] },
  },
  reference: {
    name: 'Salesforce, "REST API: Status codes and error responses"',
    url: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm',
  },
} satisfies Vendor;
