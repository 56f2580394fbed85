import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Kong: ip-restriction',
    source: 'https://github.com/Kong/kong/blob/master/kong/plugins/ip-restriction/handler.lua',
    refusal: {
      request: 'GET https://api.example.com/orders',
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"message":"IP address not allowed: 198.51.100.4"}',
    },
    expect: ['ip-blocked certain'],
  },
  {
    name: 'MongoDB Atlas: its access list',
    source: 'https://www.mongodb.com/docs/atlas/api/api-errors/',
    refusal: {
      request: 'GET https://cloud.mongodb.example/api/atlas/v2/groups',
      sent: [
        'Authorization: Digest username="abc", realm="MMS Public API", nonce="n", uri="/api/atlas/v2/groups", response="0"',
      ],
      status: 403,
      answer: ['Content-Type: application/json'],
      body: '{"error":403,"errorCode":"IP_ADDRESS_NOT_ON_ACCESS_LIST","detail":"IP address 198.51.100.4 is not allowed to access this resource.","reason":"Forbidden"}',
    },
    expect: ['ip-blocked certain'],
  },
  {
    name: 'IIS: the address was rejected',
    source:
      'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code',
    refusal: {
      request: 'GET https://intranet.example/',
      type: 'main_frame',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>403.6 - Forbidden: IP address rejected.</title></head><body><h2>403.6 - Forbidden: IP address rejected.</h2></body></html>',
    },
    expect: ['ip-blocked certain'],
  },
  {
    name: 'near miss: too many requests from an address',
    source: 'https://github.com/express-rate-limit/express-rate-limit',
    refusal: {
      request: 'GET https://api.example.com/orders',
      status: 429,
      answer: ['Content-Type: text/plain'],
      body: 'Too many requests from this IP, please try again later.',
    },
    expect: ['rate-limited certain'],
  },
  {
    name: 'near miss: a long page that was delivered may tell of it',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1',
    refusal: {
      request: 'GET https://docs.example.com/help',
      type: 'main_frame',
      status: 200,
      answer: ['Content-Type: text/html'],
      body: `<html><head><title>Help</title></head><body><p>Your IP address has been blocked, the page says.</p>${'<p>What to do then.</p>'.repeat(400)}</body></html>`,
    },
    expect: [],
  },
  {
    name: 'a ban for a while: it may be the number of requests',
    source: 'https://docs.gitlab.com/security/rate_limits/#failed-authentication-ban-for-git-and-container-registry',
    refusal: {
      request: 'GET https://git.example.com/api/v4/projects',
      sent: ['PRIVATE-TOKEN: abcdefghij'],
      status: 403,
      answer: ['Content-Type: text/plain'],
      body: 'Your IP address has been temporarily blocked',
    },
    expect: ['ip-blocked likely'],
  },
  {
    name: 'near miss: a server passes on what another one said',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3',
    refusal: {
      request: 'POST https://api.example.com/orders',
      sent: ['Authorization: Bearer mF_9.B5f-4.1JqM'],
      status: 502,
      answer: ['Content-Type: application/json'],
      body: '{"error":"upstream returned 403: Your IP address is not allowed"}',
    },
    expect: ['ip-blocked likely'],
  },
];
