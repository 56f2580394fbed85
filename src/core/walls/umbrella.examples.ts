import type { Example } from '../causes/example.ts';

const source = 'https://docs.umbrella.com/deployment-umbrella/docs/customize-block-page';

export const examples: readonly Example[] = [
  {
    name: 'its answer in place of the site: on to the block page',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html; charset=utf-8'],
      body: '<html><head><script type="text/javascript">location.replace("https://block.opendns.com/?url=0123456789&server=ams1&prefs=&tagging=&nref");</script></head></html>',
      type: 'main_frame',
    },
    expect: ['proxy-denied certain'],
  },
  {
    name: 'its block page',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html; charset=utf-8'],
      body: '<html><head><title>Cisco Umbrella</title></head><body><h1>This site is blocked due to content filtering.</h1><p>This site was blocked due to the following categories: Games</p></body></html>',
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
