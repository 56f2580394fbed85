import type { Example } from '../causes/example.ts';

const source =
  'https://docs.sophos.com/nsg/sophos-utm/utm/9.7/help/en-us/Content/utm/utmAdminGuide/ManagementCustomization.htm';

export const examples: readonly Example[] = [
  {
    name: 'its block page',
    source: source,
    refusal: {
      request: 'GET http://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>Content blocked</title></head><body><h1>Content blocked</h1><p>The URL you have requested is blocked.</p><p>Powered by UTM Web Protection</p></body></html>',
      type: 'main_frame',
    },
    expect: ['proxy-denied certain'],
  },
  {
    name: 'the firewall in front of a site',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/?id=1%27',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>Request blocked</title></head><body><h1>Request blocked</h1><p>The web application firewall has blocked access to / for the following reason: No signature found</p></body></html>',
      type: 'main_frame',
    },
    expect: ['waf-blocked certain'],
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
        'Server: Apache',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
