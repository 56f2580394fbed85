import type { Example } from '../causes/example.ts';

const errors =
  'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-';
const carried = ['Server: cloudflare', 'CF-Ray: 8f2c1d3e4a5b6c7d-FRA'];
const answer = ['Content-Type: text/html; charset=UTF-8', ...carried];
const ray = '<p>Ray ID: 8f2c1d3e4a5b6c7d</p>';

const page = (number: string, words: string): string =>
  `<!DOCTYPE html><html><head><title>${words}</title></head><body><h1><span data-translate="error">Error</span> <span>${number}</span></h1><h2>${words}</h2>${ray}</body></html>`;

export const examples: readonly Example[] = [
  {
    name: 'a challenge, by its field alone',
    source: 'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/',
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: [...answer, 'cf-mitigated: challenge'],
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'a challenge, by its page where the field was taken off',
    source: 'https://developers.cloudflare.com/cloudflare-challenges/concepts/how-challenges-work/',
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer,
      body: '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title></head><body><script>(function(){window._cf_chl_opt = {cvId: "3",cZone: "www.shop.example"};var a = document.createElement("script");a.src = "/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8f2c1d3e4a5b6c7d";}());</script></body></html>',
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'error 1020: a rule of the firewall',
    source: `${errors}1020/`,
    refusal: {
      request: 'GET https://www.shop.example/account',
      status: 403,
      answer,
      body: `<!DOCTYPE html><html><head><title>Access denied | www.shop.example used Cloudflare to restrict access</title></head><body><h1><span class="inline-block">Access denied</span><span class="code-label">Error code <span>1020</span></span></h1>${ray}</body></html>`,
      type: 'main_frame',
    },
    expect: ['waf-blocked certain'],
  },
  {
    name: 'error 1006: the address was banned',
    source: `${errors}1006/`,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer,
      body: page('1006', 'Access denied'),
      type: 'main_frame',
    },
    expect: ['ip-blocked certain'],
  },
  {
    name: 'error 1106, as plain text to a script',
    source: `${errors}1006/`,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      status: 403,
      answer: ['Content-Type: text/plain; charset=UTF-8', ...carried],
      body: 'error code: 1106',
    },
    expect: ['ip-blocked certain'],
  },
  {
    name: 'error 1012: what came from that address',
    source: `${errors}1012/`,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer,
      body: page('1012', 'Access denied'),
      type: 'main_frame',
    },
    expect: ['ip-blocked likely'],
  },
  {
    name: 'error 1009: the country',
    source: `${errors}1009/`,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer,
      body: page('1009', 'Access denied'),
      type: 'main_frame',
    },
    expect: ['geo-blocked certain'],
  },
  {
    name: 'error 1010, in the form for programs',
    source: `${errors}1010/`,
    refusal: {
      request: 'GET https://api.shop.example/orders',
      status: 403,
      answer: ['Content-Type: application/problem+json', ...carried],
      body: '{"title":"Error 1010: Access denied","status":403,"detail":"The site owner has blocked access based on your browser\'s signature.","instance":"8f2c1d3e4a5b6c7d","error_code":1010,"error_name":"browser_signature_banned","error_category":"access_denied","cloudflare_error":true,"retryable":false}',
    },
    expect: ['bot-blocked certain'],
  },
  {
    name: 'error 1011: a file that another site embeds',
    source: `${errors}1011/`,
    refusal: {
      request: 'GET https://www.shop.example/picture.png',
      sent: ['Referer: https://blog.example/'],
      status: 403,
      answer,
      body: page('1011', 'Access denied'),
      type: 'image',
    },
    expect: ['hotlink-protection certain'],
  },
  {
    name: 'error 1015: too many requests',
    source: `${errors}1015/`,
    refusal: {
      request: 'GET https://www.shop.example/search',
      status: 429,
      answer: [...answer, 'Retry-After: 30'],
      body: page('1015', 'You are being rate limited'),
      type: 'main_frame',
    },
    expect: ['rate-limited certain'],
  },
  {
    name: 'error 1003: an address of Cloudflare itself',
    source: `${errors}1003/`,
    refusal: {
      request: 'GET https://203.0.113.7/',
      status: 403,
      answer,
      body: page('1003', 'Direct IP access not allowed'),
      type: 'main_frame',
    },
    expect: ['wrong-endpoint certain'],
  },
  {
    name: 'error 1014: a name that leads to a site of somebody else',
    source: `${errors}1014/`,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer,
      body: page('1014', 'CNAME Cross-User Banned'),
      type: 'main_frame',
    },
    expect: ['server-access-rule likely'],
  },
  {
    name: 'error 1004: not served any more',
    source: `${errors}1004/`,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer,
      body: page('1004', 'Host not configured to serve web traffic'),
      type: 'main_frame',
    },
    expect: ['site-disabled likely'],
  },
  {
    name: 'the same number in the words of the origin',
    source: `${errors}1010/`,
    refusal: {
      request: 'GET https://api.shop.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: ['Content-Type: application/json', ...carried],
      body: '{"error_code":1010,"message":"Error 1010: the warehouse is closed"}',
    },
    expect: ['permission-denied possible'],
  },
  {
    name: 'the origin refuses, and Cloudflare only carries it',
    source: `${errors}1020/`,
    refusal: {
      request: 'GET https://api.shop.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 401,
      answer: [
        'Content-Type: application/json',
        ...carried,
        'WWW-Authenticate: Bearer error="invalid_token", error_description="The token is expired"',
      ],
      body: '{"message":"The token is expired"}',
    },
    expect: ['token-expired certain'],
  },
  {
    name: 'a rule, on the page without a number',
    source: 'https://developers.cloudflare.com/rules/custom-errors/reference/error-page-types/',
    refusal: {
      request: 'GET https://www.shop.example/?q=1',
      status: 403,
      answer,
      body: '<!DOCTYPE html><html><head><title>Attention Required! | Cloudflare</title></head><body><div id="cf-error-details"><h1 data-translate="block_headline">Sorry, you have been blocked</h1><h2>You are unable to access www.shop.example</h2><span>Cloudflare Ray ID: <strong class="font-semibold">8f2c1d3e4a5b6c7d</strong></span></div></body></html>',
      type: 'main_frame',
    },
    expect: ['waf-blocked certain', 'bot-challenge possible'],
  },
  {
    name: 'error 1027: the plan of who owns the site is used up',
    source: 'https://developers.cloudflare.com/workers/observability/errors/',
    refusal: {
      request: 'GET https://api.shop.example/orders',
      status: 429,
      answer: ['Content-Type: text/plain; charset=UTF-8', ...carried],
      body: 'error code: 1027',
    },
    expect: ['rate-limited likely'],
  },
  {
    name: 'error 1013: two names for one connection',
    source: `${errors}1013/`,
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 409,
      answer,
      body: page('1013', 'HTTP hostname and TLS SNI hostname mismatch'),
      type: 'main_frame',
    },
    expect: ['wrong-endpoint likely'],
  },
];
