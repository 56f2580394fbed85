import type { Vendor } from './vendor.ts';

export const vendor = {
  id: 'vault',
  name: 'HashiCorp Vault',
  marks: {
    sent: [
      ['x-vault-token', /./],
      ['authorization', /^Bearer hv[sbr]\./],
    ],
    body: [/"errors":\s?\[\s?"(?:missing client token|Vault is sealed|wrapping token is not valid)/],
  },
  says: {
    'credentials-missing': { certain: [/^missing client token$/] },
    'permission-denied': { likely: [/^(?:\d errors? occurred: )?(?:\* )?permission denied\b/] },
    'token-invalid': {
      likely: [/\* invalid token\b/, /^bad token$/, /^wrapping token is not valid or does not exist\b/],
      possible: [/^(?:\d errors? occurred: )?(?:\* )?permission denied\b/],
    },
    'credentials-rejected': { certain: [/^invalid (?:role or secret ID|secret id|role ID)\b/i] },
    'auth-service-down': { likely: [/^Vault is sealed\b/] },
  },
  reference: {
    name: 'HashiCorp, "Vault HTTP API"',
    url: 'https://developer.hashicorp.com/vault/api-docs#http-status-codes',
  },
} satisfies Vendor;
