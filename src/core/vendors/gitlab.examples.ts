import type { Example } from '../causes/example.ts';

const source = 'https://docs.gitlab.com/api/rest/troubleshooting/';
const answer = [
  'Content-Type: application/json',
  'X-GitLab-Meta: {"correlation_id":"01HXYZABCDEFGHJKMNPQRSTVWX","version":"1"}',
];
const sent = ['PRIVATE-TOKEN: glpat-abcdefghijklmnopqrst'];

export const examples: readonly Example[] = [
  {
    name: 'a project that the token may not see',
    source,
    refusal: {
      request: 'GET https://code.example/api/v4/projects/42',
      sent,
      status: 404,
      answer,
      body: '{"message":"404 Project Not Found"}',
    },
    expect: ['hidden-not-found likely'],
  },
  {
    name: 'a token that it does not know',
    source,
    refusal: {
      request: 'GET https://code.example/api/v4/user',
      sent,
      status: 401,
      answer,
      body: '{"message":"401 Unauthorized"}',
    },
    expect: ['token-invalid likely', 'api-key-invalid possible'],
  },
  {
    name: 'a job whose token another project does not let in',
    source: 'https://docs.gitlab.com/ci/jobs/ci_job_token/',
    refusal: {
      request: 'GET https://code.example/api/v4/projects/42/releases',
      sent: ['JOB-TOKEN: glcbt-64_abcdefghijklmnopqrst'],
      status: 403,
      answer,
      body: '{"message":"403 Forbidden - Authentication by CI/CD job token not allowed from group/one to group/two."}',
    },
    expect: ['permission-denied likely'],
  },
  {
    name: 'the same words of a server that nobody knows',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz'],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"message":"403 Forbidden"}',
    },
    expect: ['permission-denied possible'],
  },
];
