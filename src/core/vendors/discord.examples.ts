import type { Example } from '../causes/example.ts';

const source = 'https://docs.discord.com/developers/topics/opcodes-and-status-codes#json';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '50013',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bot MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs'],
      status: 403,
      answer: json,
      body: '{"message":"Missing Permissions","code":50013}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: '50001',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bot MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs'],
      status: 403,
      answer: json,
      body: '{"message":"Missing Access","code":50001}',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: '0 with a token',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bot MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs'],
      status: 401,
      answer: json,
      body: '{"message":"401: Unauthorized","code":0}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: '0 without anything',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      status: 401,
      answer: json,
      body: '{"message":"401: Unauthorized","code":0}',
    },
    expect: ['credentials-missing possible'],
  },
  {
    name: '40002: the account is to be verified',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"message":"You need to verify your account in order to perform this action.","code":40002}',
    },
    expect: ['account-restricted certain'],
  },
  {
    name: '20001: not for bots',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bot MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs'],
      status: 403,
      answer: json,
      body: '{"message":"Bots cannot use this endpoint","code":20001}',
    },
    expect: ['wrong-credential-type certain'],
  },
  {
    name: "somebody else's 50013",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"message":"The warehouse is closed","code":50013}',
    },
    expect: ['permission-denied possible'],
  },
];
