import type { Example } from '../causes/example.ts';

const source = 'https://cloud.tencent.com/document/product/1552/101095';

export const examples: readonly Example[] = [
  {
    name: 'its block page, with its own status',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/?id=1%27',
      status: 566,
      answer: ['Content-Type: text/html; charset=utf-8', 'Server: TencentEdgeOne', 'EO-LOG-UUID: 1234567890123456789'],
      body: '<!DOCTYPE html><html><head><title>Restricted Access</title></head><body><h1>Restricted Access</h1></body></html>',
      type: 'main_frame',
    },
    expect: ['waf-blocked certain'],
  },
  {
    name: 'the firewall of the same cloud',
    source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/tencent.py',
    refusal: {
      request: 'GET https://www.shop.example/?id=1%27',
      status: 403,
      answer: ['Content-Type: text/html; charset=utf-8'],
      body: '<!DOCTYPE html><html><body><iframe src="https://waf-static.tencent.com/501page.html?u=/&id=0123456789abcdef"></iframe></body></html>',
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
        'Server: nginx',
        'EO-LOG-UUID: 1234567890123456789',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
