import type { Example } from '../causes/example.ts';

const source = 'https://community.akamai.com/community/cloud-security/blog/2016/04/07/why-is-akamai-blocking-me';

export const examples: readonly Example[] = [
  {
    name: 'Access Denied, with a reference',
    source,
    refusal: {
      request: 'GET https://www.shop.example/women',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don\'t have permission to access "http&#58;&#47;&#47;www&#46;shop&#46;example&#47;women" on this server.<P>\nReference&#32;&#35;18&#46;4d5e6f70&#46;1767225600&#46;1a2b3c4d\n<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;4d5e6f70&#46;1767225600&#46;1a2b3c4d</P>\n</BODY>\n</HTML>\n',
      type: 'main_frame',
    },
    expect: ['waf-blocked likely'],
  },
  {
    name: 'a page of the owner, with the reference',
    source,
    refusal: {
      request: 'GET https://api.shop.example/cart',
      status: 403,
      answer: ['Content-Type: text/html', 'Akamai-GRN: 0.4d5e6f70.1767225600.1a2b3c4d'],
      body: '<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1><p>Something went wrong.</p><p>Reference #18.4d5e6f70.1767225600.1a2b3c4d</p></body></html>',
    },
    expect: ['waf-blocked likely'],
  },
  {
    name: 'the origin refuses, and Akamai only carries it',
    source,
    refusal: {
      request: 'GET https://api.shop.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: ['Content-Type: application/json', 'Akamai-GRN: 0.4d5e6f70.1767225600.1a2b3c4d'],
      body: '{"error":"insufficient_scope"}',
    },
    expect: ['insufficient-scope certain'],
  },
  {
    name: 'the reference in a field, and no body seen',
    source,
    refusal: {
      request: 'HEAD https://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html', 'Server: AkamaiGHost', 'X-Reference-Error: 18.4d5e6f70.1767225600.1a2b3c4d'],
    },
    expect: ['waf-blocked likely'],
  },
];
