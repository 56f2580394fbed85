import type { Example } from '../causes/example.ts';

const source = 'https://airtable.com/developers/web/api/errors';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'a token that it does not know',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bearer patAbCdEfGhIjKlMn.0123456789abcdef'],
      status: 401,
      answer: json,
      body: '{"error":{"type":"AUTHENTICATION_REQUIRED","message":"Authentication required"}}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: "somebody else's error",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"error":{"type":"CLOSED","message":"The warehouse is closed"}}',
    },
    expect: ['permission-denied possible'],
  },
];
