import type { Example } from '../causes/example.ts';

const source = 'https://docs.gitea.com/development/api-usage';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'a scope',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: token 0123456789abcdef0123456789abcdef01234567'],
      status: 403,
      answer: json,
      body: '{"message":"token does not have at least one of required scope(s), required=[read:user], token scope=[read:repository]","url":"https://git.service.example/api/swagger"}',
    },
    expect: ['insufficient-scope certain'],
  },
  {
    name: 'nobody has signed in',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      status: 401,
      answer: json,
      body: '{"message":"Only signed in user is allowed to call APIs.","url":"https://git.service.example/api/swagger"}',
    },
    expect: ['credentials-missing certain'],
  },
  {
    name: "somebody else's sentence",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"message":"The warehouse is closed","url":"https://www.service.example/help"}',
    },
    expect: ['permission-denied possible'],
  },
];
