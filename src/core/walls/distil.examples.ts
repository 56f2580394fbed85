import type { Example } from '../causes/example.ts';

const source = 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/distil.py';

export const examples: readonly Example[] = [
  {
    name: 'the interruption',
    source: 'https://docs.imperva.com/bundle/advanced-bot-protection/page/74728.htm',
    refusal: {
      request: 'GET https://www.tickets.example/',
      status: 405,
      answer: ['Content-Type: text/html'],
      body: '<!DOCTYPE html><html><head><title>Pardon Our Interruption</title></head><body><h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen:</p><p>Reference ID: 01234567-89ab-cdef-0123-456789abcdef</p></body></html>',
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'the old puzzle, with an unusual status',
    source,
    refusal: {
      request: 'GET https://www.tickets.example/',
      status: 456,
      answer: ['Content-Type: text/html', 'X-Distil-CS: BYPASS'],
      body: '<!DOCTYPE html><html><head><meta http-equiv="refresh" content="10; url=/distil_r_captcha.html?requestId=01234567&httpReferrer=%2F"></head><body></body></html>',
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'its field on a refusal of the origin',
    source,
    refusal: {
      request: 'GET https://api.tickets.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: ['Content-Type: application/json', 'X-Distil-CS: BYPASS', 'Set-Cookie: reese84=0123456789abcdef; Path=/'],
      body: '{"error":"insufficient_scope"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
