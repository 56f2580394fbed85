import type { Example } from '../causes/example.ts';

const source =
  'https://docs.netscaler.com/en-us/citrix-adc/current-release/application-firewall/profiles/html-xml-json-error-object.html';

export const examples: readonly Example[] = [
  {
    name: 'a violation, with its category',
    source: source,
    refusal: {
      request: 'POST https://www.shop.example/search',
      status: 403,
      answer: ['Content-Type: text/html; charset=utf-8', 'Set-Cookie: citrix_ns_id=0123456789abcdef; Path=/'],
      body: '<html><head><title>Blocked</title></head><body><p>NS Transaction id: 4661 AppFW Session id: 0123456789abcdef Violation Category: APPFW_SQL</p></body></html>',
      type: 'main_frame',
    },
    expect: ['waf-blocked certain'],
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
        'Via: NS-CACHE-9.3: 7',
        'Set-Cookie: citrix_ns_id=0123456789abcdef; Path=/',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
