import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Cloudflare: the header alone, as a script meets it',
    source: 'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/',
    refusal: {
      request: 'GET https://www.example.com/api/prices',
      status: 403,
      answer: ['cf-mitigated: challenge', 'cf-ray: 9a1000000000abcd-FRA'],
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'AWS WAF: a challenge has the status 202, and no body for a script',
    source: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html',
    refusal: { request: 'GET https://www.example.com/cart', status: 202, answer: ['x-amzn-waf-action: challenge'] },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'a page that only says so',
    source: 'https://github.com/TecharoHQ/anubis',
    refusal: {
      request: 'GET https://git.example.com/',
      type: 'main_frame',
      status: 200,
      answer: ['Content-Type: text/html'],
      body: "<!doctype html><html><head><title>Making sure you're not a bot!</title></head><body><h1>Making sure you're not a bot!</h1></body></html>",
    },
    expect: ['bot-challenge likely'],
  },
  {
    name: 'near miss: a carrier that only protects',
    source: 'https://github.com/microlinkhq/is-antibot',
    refusal: {
      request: 'GET https://www.example.com/account',
      sent: ['Authorization: Bearer abc.def'],
      status: 403,
      answer: ['x-datadome: protected', 'cf-ray: 9a1000000000abcd-FRA'],
    },
    expect: ['permission-denied possible'],
  },
];
