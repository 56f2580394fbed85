import type { Example } from '../causes/example.ts';

const source = 'https://docs.postgrest.org/en/stable/references/errors.html';
const answer = ['Content-Type: application/json; charset=utf-8'];
const refused = (code: string, message: string): string => JSON.stringify({ code, details: null, hint: null, message });

export const examples: readonly Example[] = [
  {
    name: 'nobody asks, and nobody has no grant: 401',
    source,
    refusal: {
      request: 'GET https://rows.example/orders',
      status: 401,
      answer: [...answer, 'WWW-Authenticate: Bearer'],
      body: refused('42501', 'permission denied for table orders'),
    },
    expect: ['credentials-missing likely', 'permission-denied possible'],
  },
  {
    name: 'a password that a function of the database refuses',
    source,
    refusal: {
      request: 'POST https://rows.example/rpc/login',
      sent: ['Content-Type: application/json'],
      form: '{"email":"me@example.com","pass":"abc"}',
      status: 403,
      answer,
      body: refused('28P01', 'no such pair'),
    },
    expect: ['credentials-rejected likely'],
  },
  {
    name: 'a number of another database',
    source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz'],
      status: 403,
      answer,
      body: '{"code":"28P01","message":"There is no such shelf"}',
    },
    expect: ['permission-denied possible'],
  },
];
