import type { Example } from '../causes/example.ts';

const source = 'https://apisix.apache.org/docs/apisix/plugins/chaitin-waf/';

export const examples: readonly Example[] = [
  {
    name: 'a rule, told to scripts',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/?id=1%20and%201=1',
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"code": 403, "success":false, "message": "blocked by Chaitin SafeLine Web Application Firewall", "event_id": "0123456789abcdef0123456789abcdef"}',
    },
    expect: ['waf-blocked certain'],
  },
  {
    name: 'its own page',
    source: 'https://github.com/chaitin/SafeLine',
    refusal: {
      request: 'GET https://www.shop.example/?id=1%20and%201=1',
      status: 403,
      answer: ['Content-Type: text/html; charset=utf-8'],
      body: '<!DOCTYPE html><html><head><link rel="icon" href="/.safeline/static/favicon.png" type="image/png"><title id="slg-title"></title></head><body></body></html>',
      type: 'main_frame',
    },
    expect: ['waf-blocked likely'],
  },
  {
    name: 'the same, by the field of the gateway',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/?id=1%20and%201=1',
      status: 403,
      answer: ['Content-Type: text/html', 'X-APISIX-CHAITIN-WAF: yes', 'X-APISIX-CHAITIN-WAF-ACTION: reject'],
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
        'X-APISIX-CHAITIN-WAF: yes',
        'X-APISIX-CHAITIN-WAF-ACTION: pass',
        'Set-Cookie: sl-session=0123456789abcdef; Path=/',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
