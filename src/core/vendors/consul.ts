import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'consul',
  name: 'HashiCorp Consul',
  marks: { sent: [['x-consul-token', /./]], body: [/\btoken with AccessorID '/] },
  says: {
    'credentials-missing': {
      likely: [/\bAccessorID '00000000-0000-0000-0000-000000000002'/, /\banonymous token lacks permission\b/i],
    },
  },
  reference: {
    name: 'HashiCorp, "Consul ACL: Tokens"',
    url: 'https://developer.hashicorp.com/consul/docs/security/acl/tokens',
  },
} satisfies Vendor;
