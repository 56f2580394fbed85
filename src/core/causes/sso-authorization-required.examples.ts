import type { Example } from './example.ts';

const token = ['Authorization: Bearer ghp_example'];

export const examples: readonly Example[] = [
  {
    name: 'GitHub: a resource of an organization with SAML',
    source:
      'https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#authorizing-a-personal-access-token-for-saml-single-sign-on',
    refusal: {
      request: 'GET https://api.github.example/repos/acme/shop',
      sent: token,
      status: 403,
      answer: [
        'Content-Type: application/json',
        'X-GitHub-SSO: required; url=https://github.example/orgs/acme/sso?authorization_request=AZSCKL',
      ],
      body: '{"message":"Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.","documentation_url":"https://docs.github.com/articles/authenticating-to-a-github-organization-with-saml-single-sign-on/"}',
    },
    expect: ['sso-authorization-required certain'],
  },
  {
    name: 'GitHub: a list from which organizations are left out',
    source:
      'https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#authorizing-a-personal-access-token-for-saml-single-sign-on',
    refusal: {
      request: 'GET https://api.github.example/user/orgs',
      sent: token,
      status: 200,
      answer: ['Content-Type: application/json', 'X-GitHub-SSO: partial-results; organizations=21955855,20582480'],
      body: '[]',
    },
    expect: ['sso-authorization-required certain'],
  },
  {
    name: 'near miss: a token that lacks a permission',
    source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
    refusal: {
      request: 'GET https://api.github.example/repos/acme/shop/actions/secrets',
      sent: token,
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"message":"Resource not accessible by personal access token","documentation_url":"https://docs.github.com/rest"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
