import type { Example } from '../causes/example.ts';

const source = 'https://www.bitget.com/api-doc/common/error-code/restapi';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '40008: the clock',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: [
        'ACCESS-KEY: abcdefghijklmnopqrstuvwxyz0123456789ABCD',
        'ACCESS-SIGN: abc=',
        'ACCESS-TIMESTAMP: 1767220000000',
        'ACCESS-PASSPHRASE: secret',
      ],
      status: 400,
      answer: json,
      body: '{"code":"40008","msg":"Request timestamp expired","requestTime":1767225600000,"data":null}',
    },
    expect: ['clock-skew certain'],
  },
  {
    name: '40018: the address',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: [
        'ACCESS-KEY: abcdefghijklmnopqrstuvwxyz0123456789ABCD',
        'ACCESS-SIGN: abc=',
        'ACCESS-TIMESTAMP: 1767225600000',
        'ACCESS-PASSPHRASE: secret',
      ],
      status: 400,
      answer: json,
      body: '{"code":"40018","msg":"Invalid IP","requestTime":1767225600000,"data":null}',
    },
    expect: ['api-key-restricted certain'],
  },
  {
    name: "somebody else's 40014",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"code":"40014","msg":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
