import type { Example } from '../causes/example.ts';

const answer = ['Content-Type: application/json; charset=utf-8'];
const request = 'POST https://graph.example/v1/graphql';
const refused = (code: string, message: string): string =>
  JSON.stringify({ errors: [{ extensions: { path: '$', code }, message }] });

export const examples: readonly Example[] = [
  {
    name: 'the secret is not there, with 200',
    source: 'https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/',
    refusal: {
      request,
      sent: ['Content-Type: application/json'],
      form: '{"query":"{ orders { id } }"}',
      status: 200,
      answer,
      body: refused('access-denied', 'x-hasura-admin-secret/x-hasura-access-key required, but not found'),
    },
    expect: ['credentials-missing certain', 'permission-denied possible'],
  },
  {
    name: 'a field that this role does not have, with 200',
    source: 'https://hasura.io/docs/2.0/auth/authorization/permissions/',
    refusal: {
      request,
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789', 'Content-Type: application/json'],
      status: 200,
      answer,
      body: refused('validation-failed', "field 'orders' not found in type: 'query_root'"),
    },
    expect: ['hidden-not-found likely'],
  },
  {
    name: 'another server of the same tongue',
    source: 'https://spec.graphql.org/October2021/#sec-Errors',
    refusal: {
      request,
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789', 'Content-Type: application/json'],
      status: 403,
      answer,
      body: '{"errors":[{"extensions":{"code":"SHOP_CLOSED"},"message":"field \'orders\' not found in type: \'query_root\'"}]}',
    },
    expect: ['permission-denied possible'],
  },
];
