import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'box',
  name: 'Box API',
  marks: { fields: [['box-request-id', /./]], body: [/"help_url":\s?"http:\/\/developers?\.box\.com\//] },
  says: {
    'origin-not-allowed': { certain: ['cors_origin_not_whitelisted'] },
    'permission-denied': {
      certain: ['forbidden_by_policy', 'access_denied_insufficient_permissions', 'access_denied_item_locked'],
    },
    'account-restricted': { certain: ['terms_of_service_required', 'storage_limit_exceeded'] },
    'geo-blocked': { likely: ['access_from_location_blocked'] },
    'api-not-enabled': { certain: ['feature_not_enabled_for_application'] },
  },
  reference: {
    name: 'Box, "Common errors"',
    url: 'https://developer.box.com/guides/api-calls/permissions-and-errors/common-errors/',
  },
} satisfies Vendor;
