import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'keycloak',
  name: 'Keycloak',
  marks: {
    fields: [['set-cookie', /^(?:KEYCLOAK_\w{3,20}|KC_RESTART|KC_AUTH_SESSION_HASH)=/]],
    body: [/"error"\s?:\s?"HTTP 40[13] (?:Unauthorized|Forbidden)"/],
    codes: [
      /^Account is not fully set up$/,
      /^(?:Offline |Client )?session not active$/i,
      /^User session not found or doesn't have client attached on it$/i,
      /^Session doesn't have required client$/i,
      /^Client not (?:enabled to retrieve service account|allowed for direct access grants)$/i,
      /^Account temporarily disabled$/i,
    ],
  },
  says: {
    'credentials-missing': { likely: [/^http 401 unauthorized$/i] },
    'token-invalid': { likely: [/^http 401 unauthorized$/i, /^session doesn't have required client$/i] },
    'session-expired': {
      likely: [
        /^(?:offline |client )?session not active$/i,
        /^user session not found or doesn't have client attached on it$/i,
      ],
    },
    'oauth-grant-invalid': { certain: [/^code not valid$/i], likely: [/^stale token$/i, /^incorrect redirect_uri$/i] },
    'oauth-client-invalid': {
      certain: [/^client secret not provided in request$/i],
      likely: [/^client not (?:enabled to retrieve service account|allowed for direct access grants)$/i],
    },
    // By the protection against guessing: it ends by itself.
    'account-locked': { certain: [/^account temporarily disabled$/i] },
    'account-restricted': { likely: [/^account is not fully set up$/i] },
    'permission-denied': { certain: ['request_submitted'], likely: [/^http 403 forbidden$/i] },
  },
  reference: { name: 'Keycloak, "Securing applications"', url: 'https://www.keycloak.org/securing-apps/overview' },
} satisfies Vendor;
