import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'RFC 6750: the challenge names the scope',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
    refusal: {
      request: 'GET https://api.example.com/resource',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 403,
      answer: ['WWW-Authenticate: Bearer error="insufficient_scope", scope="items:write"'],
    },
    expect: ['insufficient-scope certain'],
  },
  {
    name: 'near miss: a scope in the challenge of a request without a token says only what to ask for',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3',
    refusal: {
      request: 'GET https://api.example.com/resource',
      status: 401,
      answer: ['WWW-Authenticate: Bearer scope="items:read"'],
    },
    expect: ['credentials-missing likely'],
  },
  {
    name: 'GitHub: the header fields tell what the token has, and what would do',
    source: 'https://docs.github.com/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps',
    refusal: {
      request: 'GET https://api.github.example/orgs/octo-org/members',
      sent: ['Authorization: Bearer 0123456789'],
      status: 403,
      answer: ['X-OAuth-Scopes: repo, user', 'X-Accepted-OAuth-Scopes: admin:org, read:org'],
    },
    expect: ['insufficient-scope likely'],
  },
];
