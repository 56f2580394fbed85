import type { Example } from '../causes/example.ts';

const source = 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api';
const answer = [
  'Content-Type: application/json; charset=utf-8',
  'Server: github.com',
  'X-GitHub-Media-Type: github.v3; format=json',
  'X-GitHub-Request-Id: 0400:3A7F:2B1C:5D9E:68F00000',
];
const sent = ['Authorization: Bearer ghp_abcdefghijklmnopqrstuvwxyz0123456789'];

export const examples: readonly Example[] = [
  {
    name: 'bad credentials: a token that it does not know',
    source,
    refusal: {
      request: 'GET https://api.code.example/user',
      sent,
      status: 401,
      answer,
      body: '{"message":"Bad credentials","documentation_url":"https://docs.github.com/rest","status":"401"}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: 'an endpoint of apps, asked with the token of a person',
    source: 'https://docs.github.com/en/rest/apps/installations',
    refusal: {
      request: 'GET https://api.code.example/installation/repositories',
      sent,
      status: 403,
      answer,
      body: '{"message":"You must authenticate with an installation access token in order to list repositories for an installation.","documentation_url":"https://docs.github.com/rest/apps/installations"}',
    },
    expect: ['wrong-credential-type certain'],
  },
  {
    name: 'an organization that keeps applications out',
    source: 'https://docs.github.com/en/organizations/managing-oauth-access-to-your-organizations-data',
    refusal: {
      request: 'GET https://api.code.example/orgs/octo-org/members',
      sent,
      status: 403,
      answer,
      body: '{"message":"Although you appear to have the correct authorization credentials, the `octo-org` organization has enabled OAuth App access restrictions, meaning that data access to third-parties is limited.","documentation_url":"https://docs.github.com/articles/restricting-access-to-your-organization-s-data/"}',
    },
    expect: ['permission-denied likely'],
  },
  {
    name: 'a page that GitHub Pages carries',
    source: 'https://docs.github.com/en/pages',
    refusal: {
      request: 'GET https://www.site.example/api/me',
      status: 403,
      answer: ['Content-Type: application/json', 'Server: GitHub.com', 'X-GitHub-Request-Id: 0400:3A7F:2B1C:5D9E:68F0'],
      body: '{"message":"Bad credentials"}',
    },
    expect: ['credentials-rejected possible'],
  },
];
