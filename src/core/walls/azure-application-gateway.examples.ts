import type { Example } from '../causes/example.ts';

const source = 'https://learn.microsoft.com/azure/application-gateway/http-response-codes';
const server = 'Server: Microsoft-Azure-Application-Gateway/v2';

export const examples: readonly Example[] = [
  {
    name: 'a rule: its own page',
    source,
    refusal: {
      request: 'POST https://www.portal.example/form',
      status: 403,
      answer: ['Content-Type: text/html', server],
      body: '<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>Microsoft-Azure-Application-Gateway/v2</center>\r\n</body>\r\n</html>\r\n',
      type: 'main_frame',
    },
    expect: ['waf-blocked likely'],
  },
  {
    name: 'a script in the browser is to be run first',
    source: 'https://learn.microsoft.com/azure/web-application-firewall/waf-javascript-challenge',
    refusal: {
      request: 'GET https://www.portal.example/',
      status: 403,
      answer: ['Content-Type: text/html', server],
      body: "<!doctype html><html lang='en'><head><meta charset='utf-8'><title>Azure WAF</title></head><body></body></html>",
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'the origin refuses, and the gateway only carries it',
    source,
    refusal: {
      request: 'GET https://api.portal.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: [
        'Content-Type: application/json',
        server,
        'Set-Cookie: ApplicationGatewayAffinity=0123456789abcdef; Path=/',
      ],
      body: '{"error":"insufficient_scope"}',
    },
    expect: ['insufficient-scope certain'],
  },
  {
    name: 'a rule: a sentence alone',
    source: 'https://learn.microsoft.com/azure/web-application-firewall/ag/configure-custom-response-code',
    refusal: {
      request: 'POST https://api.portal.example/form',
      status: 403,
      answer: ['Content-Type: text/html', server],
      body: 'The request is blocked.',
    },
    expect: ['waf-blocked likely'],
  },
];
