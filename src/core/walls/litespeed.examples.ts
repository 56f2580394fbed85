import type { Example } from '../causes/example.ts';

const source = 'https://docs.litespeedtech.com/lsws/recaptcha/';

export const examples: readonly Example[] = [
  {
    name: 'a captcha, while the server is under attack',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html', 'Server: LiteSpeed'],
      body: '<!DOCTYPE html><html><head><title>Bot Verification</title></head><body><h1>Verifying that you are not a robot...</h1><form action="/.lsrecap/recaptcha?" method="POST"></form></body></html>',
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'a rule of the server',
    source: 'https://docs.litespeedtech.com/lsws/',
    refusal: {
      request: 'GET https://www.shop.example/.env',
      status: 403,
      answer: ['Content-Type: text/html', 'Server: LiteSpeed'],
      body: '<!DOCTYPE html><html><head><title> 403 Forbidden\n</title></head><body><h1>403</h1><h2>Forbidden</h2><p>Access to this resource on the server is denied!</p><div><p>Proudly powered by LiteSpeed Web Server</p></div></body></html>',
      type: 'main_frame',
    },
    expect: ['server-access-rule likely'],
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
        'Server: LiteSpeed',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
