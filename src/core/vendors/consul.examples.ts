import type { Example } from '../causes/example.ts';

const source = 'https://developer.hashicorp.com/consul/docs/security/acl/tokens';

export const examples: readonly Example[] = [
  {
    name: 'the token of everybody',
    source,
    refusal: {
      request: 'GET https://consul.service.example/v1/kv/app',
      status: 403,
      answer: ['Content-Type: text/plain'],
      body: "Permission denied: token with AccessorID '00000000-0000-0000-0000-000000000002' lacks permission 'key:read' on \"app\"",
    },
    expect: ['credentials-missing likely'],
  },
  {
    name: 'a token of somebody',
    source,
    refusal: {
      request: 'GET https://consul.service.example/v1/kv/app',
      sent: ['X-Consul-Token: 8f246b77-f3e1-ff88-5b48-8ec93abf3e05'],
      status: 403,
      answer: ['Content-Type: text/plain'],
      body: "Permission denied: token with AccessorID '4d123dff-f460-73c3-02c4-8dd64d136e01' lacks permission 'key:read' on \"app\"",
    },
    expect: ['permission-denied likely'],
  },
];
