import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'exchange-online',
  name: 'Microsoft Exchange',
  marks: {
    fields: [
      ['x-feserver', /./],
      ['www-authenticate', /\bclient_id="00000002-0000-0ff1-ce00-000000000000"/],
    ],
    body: [/\bschemas\.microsoft\.com\/exchange\/services\/2006\/(?:errors|messages|types)\b/],
  },
  says: {
    // The categories of [MS-OAUTH2EX].
    'token-invalid': { likely: ['invalid_user'] },
    'token-expired': { likely: ['invalid_lifetime'] },
    'token-signature-invalid': { likely: ['invalid_signature'] },
    'token-wrong-issuer': { likely: ['invalid_tenant'] },
    'token-wrong-audience': { likely: ['invalid_resource'] },
    'api-not-enabled': { likely: ['oauth_not_available'] },
    'insufficient-scope': { likely: [/\btoken profile '\w{1,40}' is not applicable for the current protocol\b/i] },
    // Web services: a fault is written "a:ErrorAccessDenied".
    'permission-denied': {
      certain: [/\bErrorImpersonat(?:eUser|ion)Denied\b/, /\bErrorSendAsDenied\b/, /\bErrorTokenSerializationDenied\b/],
      likely: [/\bErrorAccessDenied\b/],
    },
    'password-expired': { certain: [/\bErrorPassword(?:Expired|ChangeRequired)\b/] },
    'account-restricted': { certain: [/\bErrorAccountDisabled\b/] },
    'rate-limited': { certain: [/\bErrorExceeded(?:Connection|Subscription)Count\b/], likely: [/\bErrorServerBusy\b/] },
  },
  reference: {
    name: 'Exchange Web Services, "ResponseCode", and [MS-OAUTH2EX]',
    url: 'https://learn.microsoft.com/en-us/exchange/client-developer/web-service-reference/responsecode',
  },
} satisfies Vendor;
