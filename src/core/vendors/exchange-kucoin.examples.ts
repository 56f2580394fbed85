import type { Example } from '../causes/example.ts';

const source = 'https://www.kucoin.com/docs/errors-code/http-status-code';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '400002: the clock',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: [
        'KC-API-KEY: abcdefghijklmnopqrstuvwxyz0123456789ABCD',
        'KC-API-SIGN: abc=',
        'KC-API-TIMESTAMP: 1767220000000',
      ],
      status: 400,
      answer: json,
      body: '{"code":"400002","msg":"KC-API-TIMESTAMP Invalid"}',
    },
    expect: ['clock-skew likely'],
  },
  {
    name: '400004: the passphrase',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: [
        'KC-API-KEY: abcdefghijklmnopqrstuvwxyz0123456789ABCD',
        'KC-API-SIGN: abc=',
        'KC-API-TIMESTAMP: 1767225600000',
      ],
      status: 400,
      answer: json,
      body: '{"code":"400004","msg":"KC-API-PASSPHRASE error"}',
    },
    expect: ['credentials-rejected likely'],
  },
  {
    name: '400003',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: [
        'KC-API-KEY: abcdefghijklmnopqrstuvwxyz0123456789ABCD',
        'KC-API-SIGN: abc=',
        'KC-API-TIMESTAMP: 1767225600000',
      ],
      status: 400,
      answer: json,
      body: '{"code":"400003","msg":"KC-API-KEY not exists"}',
    },
    expect: ['api-key-invalid certain'],
  },
  {
    name: "somebody else's 400005",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"code":"400005","msg":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
