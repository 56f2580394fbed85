import type { Example } from '../causes/example.ts';

const answer = ['Content-Type: application/json', 'Audit-Id: 00000000-0000-0000-0000-000000000001'];
const sent = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789'];
const refused = (reason: string, code: number, message: string): string =>
  JSON.stringify({ kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', message, reason, code });

export const examples: readonly Example[] = [
  {
    name: 'a quota of things, not of calls',
    source: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
    refusal: {
      request: 'POST https://cluster.example/api/v1/namespaces/shop/pods',
      sent,
      status: 403,
      answer,
      body: refused(
        'Forbidden',
        403,
        'pods "one" is forbidden: exceeded quota: compute, requested: pods=1, used: pods=10, limited: pods=10',
      ),
    },
    expect: ['permission-denied certain'],
  },
  {
    name: 'a token that it does not know',
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/',
    refusal: {
      request: 'GET https://cluster.example/api/v1/namespaces/shop/pods',
      sent,
      status: 401,
      answer,
      body: refused('Unauthorized', 401, 'Unauthorized'),
    },
    expect: ['token-invalid likely'],
  },
  {
    name: 'nobody was recognised',
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#anonymous-requests',
    refusal: {
      request: 'GET https://cluster.example/api/v1/namespaces/shop/pods',
      status: 403,
      answer,
      body: refused(
        'Forbidden',
        403,
        'pods is forbidden: User "system:anonymous" cannot list resource "pods" in API group "" in the namespace "shop"',
      ),
    },
    expect: ['credentials-missing certain', 'permission-denied likely'],
  },
  {
    name: 'the same reason of another service',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4',
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent,
      status: 403,
      answer,
      body: '{"kind":"Order","reason":"Forbidden"}',
    },
    expect: ['permission-denied possible'],
  },
];
