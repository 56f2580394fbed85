import type { Example } from '../causes/example.ts';

const source = 'https://docs.capsolver.com/en/guide/captcha/datadome';
const answer = ['X-DataDome: protected', 'Set-Cookie: datadome=0123456789abcdef~; Path=/; Secure'];
const dd = (t: string): string =>
  `<html lang="en"><head><title>shop.example</title></head><body><p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={'rt':'c','cid':'AHrlqAAAAAMA0123456789==','hsh':'0123456789ABCDEF','t':'${t}','s':17434,'e':'0123456789abcdef','host':'geo.captcha-delivery.com','cookie':'0123456789abcdef'}</script><script data-cfasync="false" src="https://ct.captcha-delivery.com/c.js"></script></body></html>`;

export const examples: readonly Example[] = [
  {
    name: 'a script is given the address of the check',
    source,
    refusal: {
      request: 'GET https://api.shop.example/items',
      status: 403,
      answer: ['Content-Type: application/json', ...answer],
      body: '{"url":"https://geo.captcha-delivery.com/captcha/?initialCid=AHrlqAAAAAMA0123456789&hash=0123456789ABCDEF&cid=0123456789abcdef&t=fe&referer=https%3A%2F%2Fapi.shop.example%2Fitems&s=17434"}',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'the same, for who is banned',
    source,
    refusal: {
      request: 'GET https://api.shop.example/items',
      status: 403,
      answer: ['Content-Type: application/json', ...answer],
      body: '{"url":"https://geo.captcha-delivery.com/captcha/?initialCid=AHrlqAAAAAMA0123456789\\u0026hash=0123456789ABCDEF\\u0026cid=0123456789abcdef\\u0026t=bv\\u0026referer=https%3A%2F%2Fapi.shop.example%2Fitems"}',
    },
    expect: ['bot-blocked certain'],
  },
  {
    name: 'a person meets the check',
    source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html', ...answer],
      body: dd('fe'),
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'nothing but the field, and no body seen',
    source: 'https://github.com/microlinkhq/is-antibot/blob/master/src/providers.json',
    refusal: {
      request: 'GET https://api.shop.example/items',
      status: 403,
      answer: ['Content-Type: application/json', ...answer, 'X-DD-B: 2'],
    },
    expect: ['bot-challenge likely'],
  },
  {
    name: 'the origin refuses, and DataDome let it through',
    source: 'https://github.com/microlinkhq/is-antibot/blob/master/src/providers.json',
    refusal: {
      request: 'GET https://api.shop.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: ['Content-Type: application/json', ...answer],
      body: '{"error":"insufficient_scope"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
