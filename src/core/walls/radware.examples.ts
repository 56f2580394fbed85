import type { Example } from '../causes/example.ts';

const source = 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/radware.py';

export const examples: readonly Example[] = [
  {
    name: 'AppWall: its page, with the case number',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/?id=1%27',
      status: 403,
      answer: ['Content-Type: text/html; charset=utf-8'],
      body: '<HTML><HEAD><TITLE>Unauthorized Request Blocked</TITLE></HEAD><BODY><P>You are seeing this page because we have detected unauthorized activity.</P><P>If you believe that there has been some mistake, send an email to CloudWebSec@radware.com. Case Number: 1234567890</P></BODY></HTML>',
      type: 'main_frame',
    },
    expect: ['waf-blocked certain'],
  },
  {
    name: 'Bot Manager asks for a captcha',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 200,
      answer: ['Content-Type: text/html; charset=utf-8'],
      body: '<html><head><title>Radware Captcha Page</title></head><body><div class="g-recaptcha"></div></body></html>',
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'the application refuses behind AppWall',
    source: source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: [
        'Content-Type: application/json',
        'X-SL-CompState: Ok',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
