import type { Example } from '../causes/example.ts';

const source = 'https://help.fortinet.com/fweb/570/Content/FortiWeb/fortiweb-admin/customize_error_pages.htm';

export const examples: readonly Example[] = [
  {
    name: 'the attack block page',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/?id=1%27',
      status: 403,
      answer: ['Content-Type: text/html; charset=utf-8', 'Set-Cookie: cookiesession1=0123456789abcdef; Path=/'],
      body: '<html><head><title>Web Page Blocked!</title></head><body><div class="content"><h2>Web Page Blocked!</h2><p>The page cannot be displayed. Please contact the administrator for additional information.</p><p>URL: www.shop.example/</p><p>Client IP: 192.0.2.1</p><p>Attack ID: 20000010</p><p>Message ID: 000001234567</p></div></body></html>',
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
        'Set-Cookie: cookiesession1=0123456789abcdef; Path=/',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
