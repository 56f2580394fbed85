import type { Example } from '../causes/example.ts';

const source = 'https://anubis.techaro.lol/docs/';

export const examples: readonly Example[] = [
  {
    name: 'the proof of work, with 200',
    source: 'https://github.com/TecharoHQ/anubis/blob/main/web/index.templ',
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 200,
      answer: ['Content-Type: text/html; charset=utf-8'],
      body: '<!doctype html><html lang="en"><head><title>Making sure you&#39;re not a bot!</title><script id="anubis_version" type="application/json">"v1.21.0"</script><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"fast","difficulty":4}}</script></head><body id="top"><main><h1 id="title">Making sure you&#39;re not a bot!</h1></main></body></html>',
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'the page of a refusal',
    source: 'https://github.com/TecharoHQ/anubis/blob/main/web/index.templ',
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html; charset=utf-8'],
      body: '<!doctype html><html lang="en"><head><title>Oh noes!</title></head><body><img alt="Sad Anubis" src="/.within.website/x/cmd/anubis/static/img/reject.webp?cacheBuster=v1.21.0"><p>Access Denied: error code 0123456789abcdef.</p></body></html>',
      type: 'main_frame',
    },
    expect: ['bot-blocked likely'],
  },
  {
    name: 'the application refuses behind it',
    source: source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: [
        'Content-Type: application/json',
        'Set-Cookie: techaro.lol-anubis-cookie-verification=; Path=/; Max-Age=0',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
