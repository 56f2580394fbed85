import type { Example } from '../causes/example.ts';

const source = 'https://developers.binance.com/docs/binance-spot-api-docs/errors';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '-1021',
    source,
    refusal: {
      request: 'GET https://api.service.example/api/v3/account?timestamp=1767220000000&signature=0a0b',
      sent: ['X-MBX-APIKEY: abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 400,
      answer: json,
      body: '{"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow."}',
    },
    expect: ['clock-skew certain'],
  },
  {
    name: '-1022',
    source,
    refusal: {
      request: 'GET https://api.service.example/api/v3/account?timestamp=1767225600000&signature=0a0b',
      sent: ['X-MBX-APIKEY: abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 400,
      answer: json,
      body: '{"code":-1022,"msg":"Signature for this request is not valid."}',
    },
    expect: ['request-signature-mismatch certain'],
  },
  {
    name: '-2015: the key, the address, or its rights',
    source,
    refusal: {
      request: 'GET https://api.service.example/api/v3/account?timestamp=1767225600000&signature=0a0b',
      sent: ['X-MBX-APIKEY: abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 401,
      answer: json,
      body: '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}',
    },
    expect: ['api-key-invalid likely'],
  },
  {
    name: '-2014',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['X-MBX-APIKEY: undefined'],
      status: 401,
      answer: json,
      body: '{"code":-2014,"msg":"API-key format invalid."}',
    },
    expect: ['api-key-invalid certain'],
  },
  {
    name: "somebody else's 2014",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 401,
      answer: json,
      body: '{"code":2014,"msg":"The warehouse is closed"}',
    },
    expect: ['unknown possible'],
  },
];
