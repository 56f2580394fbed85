import type { Example } from '../causes/example.ts';

const source = 'https://shopify.dev/docs/api/usage/response-codes';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'the token',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['X-Shopify-Access-Token: shpat_0123456789abcdef0123456789abcdef'],
      status: 401,
      answer: json,
      body: '{"errors":"[API] Invalid API key or access token (unrecognized login or wrong password)"}',
    },
    expect: ['token-invalid likely', 'api-key-invalid possible'],
  },
  {
    name: 'a scope',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['X-Shopify-Access-Token: shpat_0123456789abcdef0123456789abcdef'],
      status: 403,
      answer: json,
      body: '{"errors":"[API] This action requires merchant approval for read_orders scope."}',
    },
    expect: ['insufficient-scope certain'],
  },
  {
    name: "somebody else's errors",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"errors":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
