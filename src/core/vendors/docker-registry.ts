import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'docker-registry',
  name: 'Container registry',
  marks: {
    fields: [
      ['docker-distribution-api-version', /^registry\//],
      ['www-authenticate', /\bscope="(?:repository|registry):/],
    ],
    body: [
      /"errors"\s?:\s?\[\s?\{\s?"code"\s?:\s?"(?:DENIED|NAME_UNKNOWN|MANIFEST_UNKNOWN|BLOB_UNKNOWN|TOOMANYREQUESTS)"/,
    ],
  },
  says: {
    'token-invalid': { likely: ['UNAUTHORIZED'] },
    'credentials-missing': { likely: ['UNAUTHORIZED'] },
    'permission-denied': { likely: ['DENIED', /^requested access to the resource is denied$/i] },
    // A repository that is not there is denied as well.
    'hidden-not-found': { likely: ['NAME_UNKNOWN', /^requested access to the resource is denied$/i] },
    'rate-limited': { certain: ['TOOMANYREQUESTS'] },
  },
  reference: {
    name: 'OCI Distribution Specification, "Error codes"',
    url: 'https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes',
  },
} satisfies Vendor;
