import type { Example } from '../causes/example.ts';

const source = 'https://www.reddit.com/dev/api/';
const json = ['Content-Type: application/json'];
const html = ['Content-Type: text/html'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'a private community',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"reason":"private","message":"Forbidden","error":403}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: 'who asks looks like a robot',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      status: 403,
      answer: html,
      body: '<!doctype html><html><head><title>Blocked</title></head><body><h1>whoa there, pardner!</h1><p>Your request has been blocked due to a network policy.</p><p>Try logging in or creating an account here to get back to browsing.</p></body></html>',
    },
    expect: ['bot-blocked likely'],
  },
  {
    name: "somebody else's private",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"reason":"private","message":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
