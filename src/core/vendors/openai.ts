import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'openai',
  name: 'OpenAI API',
  marks: {
    fields: [
      ['openai-version', /./],
      ['openai-organization', /./],
      ['openai-processing-ms', /^\d/],
    ],
    sent: [['authorization', /^Bearer sk-(?:proj|svcacct|admin)-/]],
  },
  says: {
    'account-restricted': { certain: [/^Your organization must be verified to (?:use|stream|generate)\b/i] },
    'hidden-not-found': { likely: ['model_not_found'] },
    'permission-denied': {
      likely: [
        'mismatched_organization',
        'mismatched_project',
        /^You must be a member of an organization to use the API\b/,
      ],
    },
  },
  reference: { name: 'OpenAI, "Error codes"', url: 'https://platform.openai.com/docs/guides/error-codes' },
} satisfies Vendor;
