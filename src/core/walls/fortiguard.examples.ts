import type { Example } from '../causes/example.ts';

const source = 'https://docs.fortinet.com/document/fortigate/7.0.1/administration-guide/675558/fortiguard-filter';

export const examples: readonly Example[] = [
  {
    name: 'a category of sites',
    source: source,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<!DOCTYPE html><html><head><title>Web Filter Violation</title></head><body><h1>FortiGuard Intrusion Prevention - Access Blocked</h1><h3>Web Page Blocked</h3><p>You have tried to access a web page which is in violation of your Internet usage policy.</p><p>Category: Games</p></body></html>',
      type: 'main_frame',
    },
    expect: ['proxy-denied certain'],
  },
  {
    name: 'the firewall in front of a site',
    source: source,
    refusal: {
      request: 'POST https://www.shop.example/search',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<!DOCTYPE html><html><head><title>Web Application Firewall</title></head><body><h1>Web Application Firewall</h1><p>This transfer is blocked by a web application firewall.</p><p>Event ID: 30000136</p></body></html>',
      type: 'main_frame',
    },
    expect: ['waf-blocked certain'],
  },
  {
    name: 'an application has a policy of its own',
    source: 'https://docs.fortinet.com/',
    refusal: {
      request: 'GET https://www.shop.example/fortiguard',
      status: 403,
      answer: ['Content-Type: text/html', 'Server: nginx'],
      body: '<!DOCTYPE html><html><head><title>Access denied</title></head><body><h1>Access denied</h1></body></html>',
      type: 'main_frame',
    },
    expect: ['permission-denied possible'],
  },
];
