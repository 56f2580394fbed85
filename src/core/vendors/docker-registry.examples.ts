import type { Example } from '../causes/example.ts';

const source = 'https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes';
const sent = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789'];
const answer = ['Content-Type: application/json', 'Docker-Distribution-Api-Version: registry/2.0'];

export const examples: readonly Example[] = [
  {
    name: 'denied: no leave, or no such repository',
    source,
    refusal: {
      request: 'PUT https://registry.example/v2/team/app/manifests/latest',
      sent,
      status: 403,
      answer,
      body: '{"errors":[{"code":"DENIED","message":"requested access to the resource is denied"}]}',
    },
    expect: ['permission-denied likely', 'hidden-not-found possible'],
  },
  {
    name: 'a repository that it does not know, or does not show',
    source,
    refusal: {
      request: 'GET https://registry.example/v2/team/app/tags/list',
      sent,
      status: 404,
      answer,
      body: '{"errors":[{"code":"NAME_UNKNOWN","message":"repository name not known to registry","detail":{"name":"team/app"}}]}',
    },
    expect: ['hidden-not-found likely'],
  },
  {
    name: 'the same code of another service',
    source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent,
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"code":"NAME_UNKNOWN"}',
    },
    expect: ['permission-denied possible'],
  },
];
