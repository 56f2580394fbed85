import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'apigee',
  name: 'Apigee',
  marks: { body: [/"fault":\s?\{\s?"faultstring":\s?"[^"]{0,300}",\s?"detail":\s?\{\s?"errorcode":/] },
  says: {
    'token-invalid': {
      certain: ['keymanagement.service.access_token_not_approved'],
      likely: ['keymanagement.service.invalid_access_token', 'oauth.v2.InvalidAccessToken'],
    },
    'credentials-missing': {
      likely: ['oauth.v2.FailedToResolveAccessToken', 'steps.oauth.v2.FailedToResolveAccessToken'],
    },
    'api-key-restricted': {
      likely: [
        'keymanagement.service.consumer_key_missing_api_product_mapping',
        'keymanagement.service.apiresource_doesnot_exist',
        'keymanagement.service.InvalidAPICallAsNoApiProductMatchFound',
      ],
    },
    'account-restricted': {
      certain: ['keymanagement.service.DeveloperStatusNotActive', 'keymanagement.service.CompanyStatusNotActive'],
    },
    'api-key-invalid': {
      certain: ['keymanagement.service.app_not_approved', 'keymanagement.service.consumer_key_not_approved'],
    },
    'insufficient-scope': { certain: ['steps.oauth.v2.InsufficientScope', 'oauth.v2.InsufficientScope'] },
    'rate-limited': { certain: ['policies.ratelimit.QuotaViolation', 'policies.ratelimit.SpikeArrestViolation'] },
    'ip-blocked': { certain: ['accesscontrol.IPDeniedAccess', 'steps.accesscontrol.IPDeniedAccess'] },
    'request-signature-mismatch': { certain: ['steps.hmac.HmacVerificationFailed'] },
    'token-signature-invalid': { likely: ['steps.jwt.InvalidToken'] },
    'wrong-endpoint': { certain: ['messaging.adaptors.http.flow.ApplicationNotFound'] },
  },
  reference: {
    name: 'Google, "Apigee: Policy error reference"',
    url: 'https://cloud.google.com/apigee/docs/api-platform/reference/policies/reference-overview-policy',
  },
} satisfies Vendor;
