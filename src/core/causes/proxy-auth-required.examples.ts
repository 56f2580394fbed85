import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'RFC 9110: 407 with a challenge of the proxy',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8',
    refusal: {
      request: 'GET http://www.example.com/',
      status: 407,
      answer: ['Proxy-Authenticate: Basic realm="office proxy"'],
    },
    expect: ['proxy-auth-required certain'],
  },
  {
    name: 'Squid: ERR_CACHE_ACCESS_DENIED and its page',
    source: 'https://wiki.squid-cache.org/Features/Authentication',
    refusal: {
      request: 'GET http://www.example.com/',
      sent: ['Proxy-Authorization: Basic dXNlcjp3cm9uZw=='],
      status: 407,
      answer: [
        'Content-Type: text/html',
        'X-Squid-Error: ERR_CACHE_ACCESS_DENIED 0',
        'Proxy-Authenticate: Basic realm="Squid proxy-caching web server"',
      ],
      body: '<html><head><title>ERROR: Cache Access Denied</title></head><body id=ERR_CACHE_ACCESS_DENIED><h1>ERROR</h1><h2>Cache Access Denied.</h2></body></html>',
    },
    expect: ['proxy-auth-required certain'],
  },
  {
    name: 'Chromium without a proxy: only its error is told',
    source: 'https://chromium.googlesource.com/chromium/src/+/main/net/base/net_error_list.h',
    refusal: {
      request: 'GET https://api.example.com/proxy',
      status: 0,
      with: { outcome: { kind: 'failed', error: 'net::ERR_UNEXPECTED_PROXY_AUTH' } },
    },
    expect: ['proxy-auth-required certain'],
  },
  {
    name: 'near miss: a server that wants a password itself',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
    refusal: {
      request: 'GET http://www.example.com/',
      status: 401,
      answer: ['WWW-Authenticate: Basic realm="proxy settings"'],
    },
    expect: ['credentials-missing likely'],
  },
  {
    name: 'a server that has to go through a proxy itself passes on what that said',
    source: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/doc-files/net-properties.html',
    refusal: {
      request: 'GET https://api.example.com/rates',
      status: 502,
      answer: ['Content-Type: application/json'],
      body: '{"error":"Unable to tunnel through proxy: 407 Proxy Authentication Required"}',
    },
    expect: ['proxy-auth-required likely'],
  },
];
