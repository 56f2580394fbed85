import type { Example } from '../causes/example.ts';

const source = 'https://open.larksuite.com/document/server-docs/api-call-guide/generic-error-code';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '99991663',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 400,
      answer: json,
      body: '{"code":99991663,"msg":"Invalid access token for authorization. Please make a test attempt or contact the administrator."}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: '99991672',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 400,
      answer: json,
      body: '{"code":99991672,"msg":"Access denied. One of the following scopes is required: [contact:user.base:readonly]."}',
    },
    expect: ['insufficient-scope certain'],
  },
  {
    name: '99991401',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 400,
      answer: json,
      body: '{"code":99991401,"msg":"ip 192.0.2.1 is denied by app setting"}',
    },
    expect: ['ip-blocked certain'],
  },
  {
    name: "somebody else's number",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"code":99991663,"message":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
