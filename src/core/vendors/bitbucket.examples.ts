import type { Example } from '../causes/example.ts';

const source = 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/';
const sent = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789'];

export const examples: readonly Example[] = [
  {
    name: 'Cloud: the token lacks a scope',
    source,
    refusal: {
      request: 'GET https://api.code.example/2.0/repositories/team',
      sent,
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"type":"error","error":{"message":"Your credentials lack one or more required privilege scopes.","detail":{"granted":["account"],"required":["repository"]}}}',
    },
    expect: ['insufficient-scope certain'],
  },
  {
    name: 'Data Center: nobody has signed in',
    source: 'https://developer.atlassian.com/server/bitbucket/rest/',
    refusal: {
      request: 'GET https://git.example/rest/api/1.0/projects/ONE/repos/two',
      status: 401,
      answer: ['Content-Type: application/json;charset=UTF-8'],
      body: '{"errors":[{"context":null,"message":"You are not permitted to access this resource","exceptionName":"com.atlassian.bitbucket.AuthorisationException"}]}',
    },
    expect: ['credentials-missing likely'],
  },
  {
    name: 'an error of another API in the same envelope',
    source: 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/',
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent,
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"type":"error","error":{"message":"The shelf has exceeded its user limit"}}',
    },
    expect: ['permission-denied possible'],
  },
];
