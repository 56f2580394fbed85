import type { Example } from '../causes/example.ts';

const source = 'https://bybit-exchange.github.io/docs/v5/error';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '10002: the clock',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: [
        'X-BAPI-API-KEY: abcdefghijklmnopqrstuvwxyz0123456789ABCD',
        'X-BAPI-SIGN: 0a0b',
        'X-BAPI-TIMESTAMP: 1767220000000',
      ],
      status: 200,
      answer: json,
      body: '{"retCode":10002,"retMsg":"invalid request, please check your server timestamp or recv_window param. req_timestamp[1767220000000],server_timestamp[1767225600000],recv_window[5000]","result":{},"retExtInfo":{},"time":1767225600000}',
    },
    expect: ['clock-skew certain'],
  },
  {
    name: '10004: the signature',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: [
        'X-BAPI-API-KEY: abcdefghijklmnopqrstuvwxyz0123456789ABCD',
        'X-BAPI-SIGN: 0a0b',
        'X-BAPI-TIMESTAMP: 1767225600000',
      ],
      status: 200,
      answer: json,
      body: '{"retCode":10004,"retMsg":"error sign! origin_string[1767225600000abc5000]","result":{},"retExtInfo":{},"time":1767225600000}',
    },
    expect: ['request-signature-mismatch certain'],
  },
  {
    name: '10010: the key is bound to other addresses',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: [
        'X-BAPI-API-KEY: abcdefghijklmnopqrstuvwxyz0123456789ABCD',
        'X-BAPI-SIGN: 0a0b',
        'X-BAPI-TIMESTAMP: 1767225600000',
      ],
      status: 200,
      answer: json,
      body: '{"retCode":10010,"retMsg":"Unmatched IP, please check your API key\'s bound IP addresses.","result":{},"retExtInfo":{},"time":1767225600000}',
    },
    expect: ['api-key-restricted certain'],
  },
  {
    name: "somebody else's 10004",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"code":10004,"message":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
