import type { Example } from '../causes/example.ts';

const source = 'https://www.websense.com/content/support/library/web/v85/ws_faq/wsfaq_blockpages.aspx';

export const examples: readonly Example[] = [
  {
    name: 'the frames of its block page, with 200',
    source: source,
    refusal: {
      request: 'GET http://www.shop.example/',
      status: 200,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>Access to this site is blocked</title></head><frameset><frame src="http://192.0.2.7:15871/cgi-bin/block_message.cgi?ws-session=1234567890"></frameset></html>',
      type: 'main_frame',
    },
    expect: ['proxy-denied certain'],
  },
  {
    name: 'its words',
    source: source,
    refusal: {
      request: 'GET http://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<html><body><p>Access to this web page is restricted at this time.</p><p>Reason: This Websense category is filtered: Games.</p></body></html>',
      type: 'main_frame',
    },
    expect: ['proxy-denied certain'],
  },
  {
    name: 'the site refuses',
    source: source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: [
        'Content-Type: application/json',
        'Server: nginx',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
