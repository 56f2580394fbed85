import type { Example } from '../causes/example.ts';

const source = 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/sonicwall.py';

export const examples: readonly Example[] = [
  {
    name: 'its block page',
    source: source,
    refusal: {
      request: 'GET http://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html', 'Server: SonicWALL'],
      body: '<html><head><title>Web Site Blocked</title></head><body><h1>Web Site Blocked</h1><p>This site has been blocked by the network administrator.</p></body></html>',
      type: 'main_frame',
    },
    expect: ['proxy-denied certain'],
  },
  {
    name: 'a country',
    source: source,
    refusal: {
      request: 'GET http://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>Blocked</title></head><body><p>This request is blocked by the SonicWALL Gateway Geo IP Service.</p></body></html>',
      type: 'main_frame',
    },
    expect: ['proxy-denied certain'],
  },
  {
    name: 'an interface of the appliance itself refuses',
    source: source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: [
        'Content-Type: application/json',
        'Server: SonicWALL',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
