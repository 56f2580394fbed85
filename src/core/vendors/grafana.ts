import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'grafana',
  name: 'Grafana',
  marks: {
    fields: [['set-cookie', /^grafana_session(?:_expiry)?=/]],
    body: [/"messageId":\s?"[\w.-]{3,60}",\s?"statusCode":\s?\d{3},\s?"traceID":/, /"accessErrorId":\s?"ACE\d/],
  },
  says: {
    'api-key-invalid': { certain: ['api-key.invalid', 'api-key.revoked', 'service-account-token.revoked'] },
    'token-expired': { certain: ['api-key.expired', 'service-account-token.expired'] },
    'credentials-rejected': { certain: ['password-auth.failed', 'password-auth.invalid', 'password-auth.empty'] },
    'session-expired': { likely: ['session.token.rotate'] },
    'permission-denied': { certain: [/^You'll need additional permissions to perform this action/] },
  },
  reference: {
    name: 'Grafana, "HTTP API: Authentication"',
    url: 'https://grafana.com/docs/grafana/latest/developers/http_api/authentication/',
  },
} satisfies Vendor;
