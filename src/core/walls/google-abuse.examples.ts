import type { Example } from '../causes/example.ts';

const source = 'https://support.google.com/websearch/answer/86640';

export const examples: readonly Example[] = [
  {
    name: 'unusual traffic, with a puzzle',
    source,
    refusal: {
      request: 'GET https://search.example/sorry/index?continue=https://search.example/search',
      status: 429,
      answer: ['Content-Type: text/html', 'Server: HTTP server (unknown)'],
      body: '<html><head><title>https://search.example/search</title></head><body><form id="captcha-form" action="index" method="post"><div class="g-recaptcha"></div></form><b>About this page</b><br><br>Our systems have detected unusual traffic from your computer network.  This page checks to see if it\'s really you sending the requests, and not a robot.</body></html>',
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'automated queries, without one',
    source,
    refusal: {
      request: 'GET https://files.example/uc?id=0123456789',
      status: 403,
      answer: ['Content-Type: text/html; charset=UTF-8', 'Server: GSE'],
      body: "<html><head><title>Sorry...</title></head><body><h1>We're sorry...</h1><p>... but your computer or network may be sending automated queries. To protect our users, we can't process your request right now.</p></body></html>",
      type: 'main_frame',
    },
    expect: ['bot-blocked certain'],
  },
  {
    name: 'the same server refuses for another reason',
    source,
    refusal: {
      request: 'GET https://files.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: ['Content-Type: application/json', 'Server: ESF'],
      body: '{"error":"insufficient_scope"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
