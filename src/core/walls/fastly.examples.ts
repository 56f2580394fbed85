import type { Example } from '../causes/example.ts';

const source = 'https://www.fastly.com/documentation/guides/security/client-challenges/';
const carried = ['X-Served-By: cache-fra-etou8220001-FRA', 'X-Fastly-Request-ID: 0123456789abcdef', 'Via: 1.1 varnish'];

export const examples: readonly Example[] = [
  {
    name: 'a page that runs a script of its own',
    source,
    refusal: {
      request: 'GET https://www.journal.example/articles/1',
      status: 403,
      answer: ['Content-Type: text/html', ...carried, 'Set-Cookie: _fs_ch_st_0123456789abcdef=abc; Path=/'],
      body: '<!DOCTYPE html><html lang="en"><head><title>Client Challenge</title><link rel="stylesheet" href="/_fs-ch-0123456789ABcdef/assets/styles.css"></head><body><div id="loading-error">A required part of this site could not load.</div><script src="/_fs-ch-0123456789ABcdef/script.js?reload=true"></script></body></html>',
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'a name that no service has',
    source: 'https://www.fastly.com/documentation/guides/full-site-delivery/domains-and-origins/',
    refusal: {
      request: 'GET https://www.journal.example/',
      status: 500,
      answer: ['Content-Type: text/html', 'X-Served-By: cache-fra-etou8220001-FRA'],
      body: '<html><head><title>Fastly error: unknown domain www.journal.example</title></head><body><p>Fastly error: unknown domain: www.journal.example. Please check that this domain has been added to a service.</p></body></html>',
      type: 'main_frame',
    },
    expect: ['site-disabled likely'],
  },
  {
    name: 'a page of the site that embeds the check, and refuses for another reason',
    source:
      'https://www.fastly.com/documentation/guides/security/bot-management/client-challenges/embedding-challenges-in-pages/',
    refusal: {
      request: 'GET https://api.journal.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: ['Content-Type: application/json', ...carried],
      body: '{"error":"insufficient_scope","help":"<script src=\\"/_fs-ch-0123456789ABcdef/challenge.js\\" defer></script>"}',
    },
    expect: ['insufficient-scope certain'],
  },
];
