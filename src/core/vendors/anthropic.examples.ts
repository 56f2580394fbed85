import type { Example } from '../causes/example.ts';

const source = 'https://docs.claude.com/en/api/errors';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: 'called from a page',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: [
        'x-api-key: sk-ant-api03-abcdefghijklmnop',
        'anthropic-version: 2023-06-01',
        'Origin: https://www.shop.example',
      ],
      status: 401,
      answer: json,
      body: '{"type":"error","error":{"type":"authentication_error","message":"CORS requests must set \'anthropic-dangerous-direct-browser-access\' header"}}',
    },
    expect: ['required-header-missing certain', 'cors-headers-missing possible'],
  },
  {
    name: 'OAuth where a key is wanted',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Bearer sk-ant-oat01-abcdefghijklmnop', 'anthropic-version: 2023-06-01'],
      status: 401,
      answer: json,
      body: '{"type":"error","error":{"type":"authentication_error","message":"OAuth authentication is currently not supported."}}',
    },
    expect: ['wrong-auth-scheme certain'],
  },
  {
    name: 'from where it is not served',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['x-api-key: sk-ant-api03-abcdefghijklmnop', 'anthropic-version: 2023-06-01'],
      status: 403,
      answer: json,
      body: '{"error":{"type":"forbidden","message":"Request not allowed"}}',
    },
    expect: ['geo-blocked likely'],
  },
  {
    name: "somebody else's sentence",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"error":{"type":"forbidden","message":"Request not allowed"}}',
    },
    expect: ['permission-denied possible'],
  },
];
