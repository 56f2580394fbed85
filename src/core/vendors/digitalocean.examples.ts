import type { Example } from '../causes/example.ts';

const source = 'https://docs.digitalocean.com/reference/api/';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'the token',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bearer dop_v1_0123456789abcdef'],
      status: 401,
      answer: json,
      body: '{"id":"Unauthorized","message":"Unable to authenticate you"}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: 'the rights of the token',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bearer dop_v1_0123456789abcdef'],
      status: 403,
      answer: json,
      body: '{"id":"Forbidden","message":"You are not authorized to perform this operation"}',
    },
    expect: ['insufficient-scope likely'],
  },
  {
    name: "somebody else's sentence",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 401,
      answer: json,
      body: '{"message":"Unable to authenticate you"}',
    },
    expect: ['token-invalid likely'],
  },
];
