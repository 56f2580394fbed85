import type { Example } from '../causes/example.ts';

const source = 'https://www.last.fm/api/errorcodes';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '13',
    source,
    refusal: {
      request: 'POST https://api.service.example/2.0/?format=json',
      status: 403,
      answer: json,
      body: '{"message":"Invalid method signature supplied","error":13}',
    },
    expect: ['request-signature-mismatch certain'],
  },
  {
    name: '9',
    source,
    refusal: {
      request: 'POST https://api.service.example/2.0/?format=json',
      sent: ['Content-Type: application/x-www-form-urlencoded'],
      status: 403,
      answer: json,
      body: '{"message":"Invalid session key - Please re-authenticate","error":9}',
      form: 'method=track.love&api_key=abc&sk=def&api_sig=0a0b',
    },
    expect: ['session-expired likely'],
  },
  {
    name: "somebody else's 13",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"message":"The warehouse is closed","error":13}',
    },
    expect: ['permission-denied possible'],
  },
];
