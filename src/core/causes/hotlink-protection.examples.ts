import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Cloudflare: error 1011',
    source:
      'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1011/',
    refusal: {
      request: 'GET https://img.example.com/a.jpg',
      type: 'image',
      sent: ['Referer: https://blog.example/'],
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>Access denied</title></head><body><h1>Error 1011</h1><p>The owner of this website (img.example.com) does not allow hotlinking to that resource (/a.jpg).</p></body></html>',
    },
    expect: ['hotlink-protection certain'],
  },
  {
    name: 'Alibaba OSS: the referer policy of a bucket',
    source: 'https://www.alibabacloud.com/help/en/oss/user-guide/hotlink-protection',
    refusal: {
      request: 'GET https://bucket.oss.example/a.jpg',
      type: 'image',
      sent: ['Referer: https://blog.example/'],
      status: 403,
      answer: ['Content-Type: application/xml'],
      body: '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>You are denied by bucket referer policy.</Message></Error>',
    },
    expect: ['hotlink-protection certain'],
  },
  {
    name: 'a picture that another site embeds, without a word',
    source: 'https://nginx.org/en/docs/http/ngx_http_referer_module.html',
    refusal: {
      request: 'GET https://img.example.com/a.jpg',
      type: 'image',
      sent: ['Referer: https://blog.example/', 'Sec-Fetch-Site: cross-site'],
      status: 403,
    },
    expect: ['hotlink-protection possible'],
  },
  {
    name: 'near miss: Django checks the Referer against forgery',
    source: 'https://github.com/django/django/blob/main/django/middleware/csrf.py',
    refusal: {
      request: 'POST https://app.example.com/order',
      sent: ['Referer: https://blog.example/', 'Cookie: sessionid=abc'],
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>CSRF verification failed. Request aborted.</p><p>Referer checking failed - https://blog.example/ does not match any trusted origins.</p></body></html>',
    },
    expect: ['csrf-origin-mismatch certain'],
  },
  {
    name: 'near miss: the settings of a host',
    source: 'https://developers.cloudflare.com/waf/tools/scrape-shield/hotlink-protection/',
    refusal: {
      request: 'GET https://host.example.com/settings',
      type: 'main_frame',
      status: 200,
      answer: ['Content-Type: text/html'],
      body: '<html><head><title>Settings</title></head><body><p>Hotlinking is not allowed when this is on.</p></body></html>',
    },
    expect: [],
  },
];
