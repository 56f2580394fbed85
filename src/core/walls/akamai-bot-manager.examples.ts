import type { Example } from '../causes/example.ts';

const source = 'https://docs.hypersolutions.co/akamai-web/handling-428-status-code-sec-cpt';
const cookie = 'Set-Cookie: sec_cpt=0123456789ABCDEF~1~YAAQ; Path=/; Secure';

export const examples: readonly Example[] = [
  {
    name: 'a script meets the challenge',
    source,
    refusal: {
      request: 'POST https://api.airline.example/search',
      status: 428,
      answer: ['Content-Type: application/json', cookie],
      body: '{"sec-cp-challenge": "true","provider":"crypto","branding_url_content":"/_sec/cp_challenge/crypto_message-4-3.htm","chlg_duration":30,"token":"AAQAAAAJ_____0123456789abcdef","timestamp":1767225600,"nonce":"0123456789abcdef","difficulty":15000,"timeout":1000}',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'a person meets it as a page',
    source,
    refusal: {
      request: 'GET https://www.airline.example/',
      status: 428,
      answer: ['Content-Type: text/html', cookie],
      body: '<!DOCTYPE html><html lang="en"><head><title>Challenge Validation</title></head><body><div id="sec-if-cpt-container"><iframe id="sec-cpt-if" provider="crypto" class="crypto" data-duration=30 src="/_sec/cp_challenge/crypto_message-4-3.htm"></iframe></div></body></html>',
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'its cookies on a refusal of the origin',
    source,
    refusal: {
      request: 'GET https://api.airline.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: ['Content-Type: application/json', 'Set-Cookie: _abck=0123456789ABCDEF~-1~YAAQ~-1~-1~-1; Path=/; Secure'],
      body: '{"error":"insufficient_scope"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
