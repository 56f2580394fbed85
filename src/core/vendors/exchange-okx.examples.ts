import type { Example } from '../causes/example.ts';

const source = 'https://www.okx.com/docs-v5/en/#error-code-rest-api';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '50101: a key of the other environment',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: [
        'OK-ACCESS-KEY: abcdefghijklmnopqrstuvwxyz0123456789ABCD',
        'OK-ACCESS-SIGN: abc=',
        'OK-ACCESS-TIMESTAMP: 2026-01-01T00:00:00.000Z',
        'OK-ACCESS-PASSPHRASE: secret',
      ],
      status: 401,
      answer: json,
      body: '{"msg":"APIKey does not match current environment.","code":"50101","data":[]}',
    },
    expect: ['wrong-credential-type certain'],
  },
  {
    name: '50105: the passphrase',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: [
        'OK-ACCESS-KEY: abcdefghijklmnopqrstuvwxyz0123456789ABCD',
        'OK-ACCESS-SIGN: abc=',
        'OK-ACCESS-TIMESTAMP: 2026-01-01T00:00:00.000Z',
        'OK-ACCESS-PASSPHRASE: secret',
      ],
      status: 401,
      answer: json,
      body: '{"msg":"Request header OK-ACCESS-PASSPHRASE incorrect.","code":"50105","data":[]}',
    },
    expect: ['credentials-rejected likely'],
  },
  {
    name: '50110: the address',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: [
        'OK-ACCESS-KEY: abcdefghijklmnopqrstuvwxyz0123456789ABCD',
        'OK-ACCESS-SIGN: abc=',
        'OK-ACCESS-TIMESTAMP: 2026-01-01T00:00:00.000Z',
        'OK-ACCESS-PASSPHRASE: secret',
      ],
      status: 401,
      answer: json,
      body: '{"msg":"Your IP 192.0.2.1 is not included in your API key\'s IP whitelist.","code":"50110","data":[]}',
    },
    expect: ['api-key-restricted certain'],
  },
  {
    name: '50103: nothing sent',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      status: 401,
      answer: json,
      body: '{"msg":"Request header OK-ACCESS-KEY cannot be empty.","code":"50103","data":[]}',
    },
    expect: ['api-key-missing certain'],
  },
  {
    name: "somebody else's 50113",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"code":"50113","msg":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
