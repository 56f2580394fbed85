import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'appsync',
  name: 'AWS AppSync',
  marks: {
    fields: [['x-amzn-appsync-tokensconsumed', /./]],
    body: [/"errorType"\s?:\s?"(?:UnauthorizedException|BadRequestException|Unauthorized|AccessDeniedException)"/],
  },
  says: {
    'permission-denied': {
      certain: [/^not authorized to access \w{1,80} on type \w{1,80}$/i],
      likely: [/^you are not authorized to make this call\b/i],
    },
    'token-invalid': { likely: ['UnauthorizedException'] },
    'credentials-missing': { likely: ['UnauthorizedException'] },
  },
  reference: {
    name: 'AWS AppSync, "Configuring authorization and authentication"',
    url: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
  },
} satisfies Vendor;
