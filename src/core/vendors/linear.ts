import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'linear',
  name: 'Linear API',
  marks: { sent: [['authorization', /^(?:Bearer )?lin_(?:api|oauth)_/]], body: [/"userPresentableMessage":/] },
  says: {
    'token-invalid': { likely: ['AUTHENTICATION_ERROR', /^Authentication required, not authenticated$/i] },
    'rate-limited': { certain: ['RATELIMITED'] },
    'account-restricted': { likely: [/^feature not accessible$/i] },
  },
  reference: { name: 'Linear, "GraphQL API: Getting started"', url: 'https://linear.app/developers/graphql' },
} satisfies Vendor;
