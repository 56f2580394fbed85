import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'github',
  name: 'GitHub',
  marks: {
    fields: [
      ['x-github-media-type', /^github\./],
      ['x-github-sso', /./],
    ],
    sent: [['authorization', /^(?:bearer|token) (?:gh[opsur]_|github_pat_)/i]],
    body: [/"documentation_url"\s?:\s?"https:\/\/(?:docs|developer)\.github\.com\b/],
  },
  says: {
    // Of a password and of a token: the checks see which of them was sent.
    'token-invalid': { likely: [/^bad credentials$/i] },
    'credentials-rejected': { likely: [/^bad credentials$/i] },
    'insufficient-scope': { certain: [/\bneed at least [\w:]{3,40}(?:,? (?:and|or) [\w:]{3,40})? scopes?\b/i] },
    'permission-denied': {
      certain: [
        /\bmust have (?:admin|push|pull|maintain|triage) (?:rights|access)\b/i,
        /\benabled oauth app access restrictions\b/i,
        /\btoken's lifetime is greater than\b/i,
        /\bmust be an? (?:organization|enterprise|team) (?:owner|admin|maintainer)\b/i,
      ],
    },
    'wrong-credential-type': {
      certain: [
        /\bmust authenticate with an? (?:installation access token|access token authorized to a github app)\b/i,
      ],
    },
    'account-restricted': {
      certain: [/\bupgrade to github (?:pro|team|enterprise)\b/i, /\bthis installation has been suspended\b/i],
    },
    // A JSON Web Token of an app: its "iss" is the app.
    'token-wrong-issuer': { likely: [/^integration not found$/i] },
    'token-signature-invalid': { likely: [/^integration must generate a public key$/i] },
    'token-malformed': { likely: [/^'issuer' claim \('iss'\) must be an integer\b/i] },
    'rate-limited': { certain: [/\babuse detection mechanism\b/i] },
  },
  reference: {
    name: 'GitHub, "Troubleshooting the REST API"',
    url: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
  },
} satisfies Vendor;
