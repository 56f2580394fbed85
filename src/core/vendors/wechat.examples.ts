import type { Example } from '../causes/example.ts';

const source = 'https://developers.weixin.qq.com/doc/offiaccount/en/Getting_Started/Global_Return_Code.html';
const json = ['Content-Type: application/json'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '40164: the address of the server',
    source,
    refusal: {
      request: 'GET https://api.service.example/cgi-bin/token?grant_type=client_credential',
      status: 200,
      answer: json,
      body: '{"errcode":40164,"errmsg":"invalid ip 192.0.2.1 ipv6 ::ffff:192.0.2.1, not in whitelist rid: 61b8-0a0b"}',
    },
    expect: ['ip-blocked certain'],
  },
  {
    name: '40001',
    source,
    refusal: {
      request: 'GET https://api.service.example/cgi-bin/user/info?access_token=abc',
      status: 200,
      answer: json,
      body: '{"errcode":40001,"errmsg":"invalid credential, access_token is invalid or not latest rid: 61b8-0a0b"}',
    },
    expect: ['token-invalid likely'],
  },
  {
    name: '42001',
    source,
    refusal: {
      request: 'GET https://api.service.example/cgi-bin/user/info?access_token=abc',
      status: 200,
      answer: json,
      body: '{"errcode":42001,"errmsg":"access_token expired rid: 61b8-0a0b"}',
    },
    expect: ['token-expired certain'],
  },
  {
    name: '48001',
    source,
    refusal: {
      request: 'GET https://api.service.example/cgi-bin/user/info?access_token=abc',
      status: 200,
      answer: json,
      body: '{"errcode":48001,"errmsg":"api unauthorized rid: 61b8-0a0b"}',
    },
    expect: ['api-not-enabled likely'],
  },
  {
    name: "somebody else's 40164",
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: json,
      body: '{"errcode":40164,"errmsg":"The warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
];
