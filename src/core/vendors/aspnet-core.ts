import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'aspnet-core',
  name: 'ASP.NET Core',
  marks: {
    fields: [['set-cookie', /^\.AspNetCore\./]],
    body: [
      /"type":\s?"https:\/\/tools\.ietf\.org\/html\/rfc(?:7235|7231|9110)#section-[\d.]{3,9}",\s?"title":[^{}]{0,200}"traceId":\s?"00-/,
    ],
  },
  says: {
    'csrf-rejected': {
      certain: [/^The (?:required antiforgery|antiforgery token|provided antiforgery token|anti-forgery)\b/i],
    },
    'step-up-required': { certain: ['RequiresTwoFactor'] },
    'account-locked': { certain: ['LockedOut'] },
    'account-restricted': { likely: ['NotAllowed'] },
    'credentials-rejected': { likely: ['Failed'] },
  },
  reference: {
    name: 'Microsoft, "ASP.NET Core: Overview of authentication"',
    url: 'https://learn.microsoft.com/en-us/aspnet/core/security/authentication/',
  },
} satisfies Vendor;
