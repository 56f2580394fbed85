import type { Example } from '../causes/example.ts';

const source = 'https://developer.themoviedb.org/docs/errors';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '7',
    source,
    refusal: {
      request: 'GET https://api.service.example/3/movie/11?api_key=abc',
      status: 401,
      answer: json,
      body: '{"status_code":7,"status_message":"Invalid API key: You must be granted a valid key.","success":false}',
    },
    expect: ['api-key-invalid certain'],
  },
  {
    name: '10: the key was suspended',
    source,
    refusal: {
      request: 'GET https://api.service.example/3/movie/11?api_key=abc',
      status: 401,
      answer: json,
      body: '{"success":false,"status_code":10,"status_message":"Suspended API key: Access to your account has been suspended, contact TMDB."}',
    },
    expect: ['account-restricted certain'],
  },
  {
    name: '36',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 401,
      answer: json,
      body: '{"success":false,"status_code":36,"status_message":"This token hasn\'t been granted write permission by the user."}',
    },
    expect: ['insufficient-scope certain'],
  },
  {
    name: "somebody else's 36",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"code":36,"message":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
