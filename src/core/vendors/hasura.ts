import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'hasura',
  name: 'Hasura',
  marks: {
    body: [/"path"\s?:\s?"\$[^"]{0,200}",\s?"code"\s?:\s?"[a-z-]+"|"code"\s?:\s?"[a-z-]{3,40}",\s?"path"\s?:\s?"\$/],
    codes: [/\bx-hasura-[a-z-]{3,40}\b/i],
  },
  says: {
    'credentials-missing': { certain: [/\bx-hasura-admin-secret\b.{0,40} required, but not found\b/i] },
    'credentials-rejected': { certain: [/^invalid "?x-hasura-admin-secret\b/i] },
    'token-invalid': {
      likely: ['jwt-missing-role-claims', 'jwt-invalid-claims', /\bauthentication hook unauthorized this request\b/i],
    },
    'permission-denied': {
      certain: [
        /\byour (?:requested|current) role is not in allowed roles\b/i,
        /\bcheck constraint of an? (?:insert|update|insert\/update) permission has failed\b/i,
      ],
      // Also said where the secret is missing: the sentence beside it tells.
      possible: ['access-denied'],
    },
    // What a role may not see is not in its schema.
    'hidden-not-found': { likely: [/^field '\w{1,100}' not found in type: '\w{1,40}_root'$/i] },
  },
  reference: {
    name: 'Hasura GraphQL Engine, "Authentication and authorization troubleshooting"',
    url: 'https://hasura.io/docs/2.0/auth/authentication/troubleshooting/',
  },
} satisfies Vendor;
