import type { Example } from '../causes/example.ts';

const source = 'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_ACCESS_DENIED';

export const examples: readonly Example[] = [
  {
    name: 'a rule of the proxy',
    source: source,
    refusal: {
      request: 'GET http://www.shop.example/',
      status: 403,
      answer: [
        'Content-Type: text/html;charset=utf-8',
        'Server: squid/6.6',
        'X-Squid-Error: ERR_ACCESS_DENIED 0',
        'Via: 1.1 proxy.office.example (squid/6.6)',
      ],
      body: '<!DOCTYPE html><html><head><title>ERROR: The requested URL could not be retrieved</title></head><body id=ERR_ACCESS_DENIED><h1>ERROR</h1><p>Access Denied.</p><p>Access control configuration prevents your request from being allowed at this time.</p></body></html>',
      type: 'main_frame',
    },
    expect: ['proxy-denied certain'],
  },
  {
    name: 'the proxy wants a password',
    source: source,
    refusal: {
      request: 'GET http://www.shop.example/',
      status: 407,
      answer: [
        'Content-Type: text/html;charset=utf-8',
        'Server: squid/6.6',
        'X-Squid-Error: ERR_CACHE_ACCESS_DENIED 0',
        'Proxy-Authenticate: Basic realm="Office"',
      ],
      body: '<!DOCTYPE html><html><head><title>ERROR: Cache Access Denied</title></head><body id=ERR_CACHE_ACCESS_DENIED><h1>ERROR</h1></body></html>',
      type: 'main_frame',
    },
    expect: ['proxy-auth-required certain'],
  },
  {
    name: 'the site refuses, and the proxy only carries it',
    source: source,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: [
        'Content-Type: application/json',
        'Via: 1.1 proxy.office.example (squid/6.6)',
        'WWW-Authenticate: Bearer error="insufficient_scope", scope="orders:read"',
      ],
      body: '{"message":"The token lacks the scope orders:read"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
