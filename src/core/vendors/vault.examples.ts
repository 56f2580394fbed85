import type { Example } from '../causes/example.ts';

const source = 'https://developer.hashicorp.com/vault/api-docs#http-status-codes';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'no token',
    source,
    refusal: {
      request: 'GET https://vault.service.example/v1/secret/data/app',
      status: 400,
      answer: json,
      body: '{"errors":["missing client token"]}',
    },
    expect: ['credentials-missing certain'],
  },
  {
    name: 'the policies of the token, or the token',
    source,
    refusal: {
      request: 'GET https://vault.service.example/v1/secret/data/app',
      sent: ['X-Vault-Token: hvs.abcdefghijklmnop'],
      status: 403,
      answer: json,
      body: '{"errors":["1 error occurred:\\n\\t* permission denied\\n\\n"]}',
    },
    expect: ['permission-denied likely', 'token-invalid possible'],
  },
  {
    name: 'a token that is past',
    source,
    refusal: {
      request: 'GET https://vault.service.example/v1/secret/data/app',
      sent: ['X-Vault-Token: hvs.abcdefghijklmnop'],
      status: 403,
      answer: json,
      body: '{"errors":["2 errors occurred:\\n\\t* permission denied\\n\\t* invalid token\\n\\n"]}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: "somebody else's list",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"errors":["permission denied"]}',
    },
    expect: ['permission-denied likely'],
  },
];
