import type { Example } from '../causes/example.ts';

const source = 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/huaweicloud.py';

export const examples: readonly Example[] = [
  {
    name: 'its block page, with 418',
    source: 'https://support.huaweicloud.com/intl/en-us/waf_faq/waf_01_0132.html',
    refusal: {
      request: 'GET https://www.shop.example/?id=1%27',
      status: 418,
      answer: [
        'Content-Type: text/html; charset=utf-8',
        'Server: CloudWAF',
        'Set-Cookie: HWWAFSESID=0123456789abcdef; Path=/',
      ],
      body: '<!DOCTYPE html><html><head><title>418</title></head><body><p>Your request may be an attack. Event ID: 01-0000-0123</p></body></html>',
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
        'Server: CloudWAF',
        'Set-Cookie: HWWAFSESID=0123456789abcdef; Path=/',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
