import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'bitbucket',
  name: 'Bitbucket',
  marks: {
    fields: [['x-view-name', /^bitbucket\./]],
    body: [
      // Cloud: what the token has beside what is asked for.
      /"detail"\s?:\s?\{\s?"(?:granted|required)"\s?:\s?\[[^\]]{0,400}\],\s?"(?:granted|required)"\s?:\s?\[/,
      // Data Center.
      /"exceptionName"\s?:\s?"com\.atlassian\.(?:bitbucket|stash)\./,
    ],
    codes: [
      /\bstopped supporting account passwords\b/i,
      /\bmay not have access to this repository or it no longer exists\b/i,
    ],
  },
  says: {
    'insufficient-scope': { certain: [/\black one or more required privilege scopes\b/i] },
    'token-invalid': { likely: [/^token is invalid(?:, expired,)? or not supported for this endpoint\b/i] },
    'wrong-credential-type': {
      certain: [
        /\bonly accessible with the following authentication types\b/i,
        /\bstopped supporting account passwords\b/i,
      ],
    },
    'permission-denied': {
      certain: [/\bmust have (?:read|write|admin|write or admin) access\b/i],
      likely: [/\bare not permitted to access this resource\b/i],
    },
    'credentials-missing': { likely: [/\bare not permitted to access this resource\b/i] },
    'hidden-not-found': { likely: [/\bmay not have access to this repository or it no longer exists\b/i] },
    'step-up-required': { certain: [/\benable two-step verification\b/i] },
    'ip-blocked': { likely: [/\b(?:white|allow)listed ip\b/i] },
    'login-captcha': { certain: [/\bmarked with a captcha\b/i, /^captcha required\b/i] },
    'account-restricted': { likely: [/\bexceeded (?:its|the) user limit\b/i] },
  },
  reference: {
    name: 'Bitbucket Cloud REST API, "Authentication methods"',
    url: 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/',
  },
} satisfies Vendor;
