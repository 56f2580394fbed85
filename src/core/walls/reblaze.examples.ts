import type { Example } from '../causes/example.ts';

const source = 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/reblaze.py';

export const examples: readonly Example[] = [
  {
    name: 'its page, with its cookie',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/?id=1%27',
      status: 403,
      answer: ['Content-Type: text/html; charset=utf-8', 'Set-Cookie: rbzid=0123456789abcdef; Path=/'],
      body: '<html><body><h1>Access denied (403)</h1><p>Current session has been terminated.</p><p>For further information, do not hesitate to contact us.</p></body></html>',
      type: 'main_frame',
    },
    expect: ['waf-blocked certain', 'session-expired likely'],
  },
  {
    name: 'a challenge by script, with its own status',
    source: 'https://docs.reblaze.com/',
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 247,
      answer: ['Content-Type: text/html; charset=utf-8'],
      body: '<html><head><meta charset="utf-8"><script>;;window.rbzns={bereshit: "1", seed: "0123456789abcdef"};winsocks();</script></head><body></body></html>',
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
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
        'Server: Reblaze Secure Web Gateway',
        'Set-Cookie: rbzid=0123456789abcdef; Path=/',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
