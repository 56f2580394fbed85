import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Squid refuses by its access list',
    source: 'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_ACCESS_DENIED',
    refusal: {
      request: 'GET http://www.example.com/',
      status: 403,
      answer: ['Content-Type: text/html', 'X-Squid-Error: ERR_ACCESS_DENIED 0', 'Via: 1.1 gate (squid/6.6)'],
      body: '<html><head><title>ERROR: The requested URL could not be retrieved</title></head><body id=ERR_ACCESS_DENIED><p>Access control configuration prevents your request from being allowed at this time.</p></body></html>',
    },
    expect: ['proxy-denied certain'],
  },
  {
    name: 'Palo Alto Networks: the page of its URL filter',
    source:
      'https://docs.paloaltonetworks.com/advanced-url-filtering/administration/configuring-url-filtering/url-filtering-response-pages',
    refusal: {
      request: 'GET http://games.example/',
      status: 503,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>Web Page Blocked</title></head><body><h1>Web Page Blocked</h1><p>Access to the web page you were trying to visit has been blocked in accordance with company policy. Please contact your system administrator if you believe this is in error.</p></body></html>',
    },
    expect: ['proxy-denied likely'],
  },
  {
    name: 'near miss: Squid could not find the host',
    source: 'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_DNS_FAIL',
    refusal: {
      request: 'GET http://nowhere.example/',
      status: 503,
      answer: ['Content-Type: text/html', 'X-Squid-Error: ERR_DNS_FAIL 0', 'Via: 1.1 gate (squid/6.6)'],
      body: '<html><head><title>ERROR: The requested URL could not be retrieved</title></head><body id=ERR_DNS_FAIL><p>Unable to determine IP address from host name</p></body></html>',
    },
    expect: [],
  },
];
