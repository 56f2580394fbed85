import type { Example } from '../causes/example.ts';

const source = 'https://docs.sucuri.net/website-firewall/sucuri-firewall-troubleshooting-guide/';
const carried = ['Server: Sucuri/Cloudproxy', 'X-Sucuri-ID: 19002'];
const page = (id: string, reason: string): string =>
  `<!DOCTYPE html>\n<html lang="en" xmlns="http://www.w3.org/1999/xhtml">\n<head>\n<link rel="stylesheet" href="https://cdn.sucuri.net/sucuri-firewall-block.css" />\n<title>Sucuri WebSite Firewall - Access Denied</title>\n</head>\n<body>\n<h1>Access Denied - Sucuri Website Firewall</h1>\n<h2>Block details:</h2><table>\n<tr><td>Block ID:</td><td>${id}</td></tr>\n<tr><td>Block reason:</td><td><span>${reason}</span></td></tr>\n</table></body></html>`;

export const examples: readonly Example[] = [
  {
    name: 'a rule',
    source,
    refusal: {
      request: 'GET https://www.blog.example/?q=1',
      status: 403,
      answer: ['Content-Type: text/html', ...carried, 'X-Sucuri-Block: FBP007'],
      body: page('FBP007', 'Your request was not authorized due to its content (GET/POST data).'),
      type: 'main_frame',
    },
    expect: ['waf-blocked certain'],
  },
  {
    name: 'a robot',
    source,
    refusal: {
      request: 'GET https://www.blog.example/',
      status: 403,
      answer: ['Content-Type: text/html', ...carried, 'X-Sucuri-Block: BNP007'],
      body: page('BNP007', 'Bad bot access attempt.'),
      type: 'main_frame',
    },
    expect: ['bot-blocked certain'],
  },
  {
    name: 'the country',
    source,
    refusal: {
      request: 'GET https://www.blog.example/',
      status: 403,
      answer: ['Content-Type: text/html', ...carried, 'X-Sucuri-Block: GEO02'],
      body: page('GEO02', 'Access from your Country was disabled by the administrator.'),
      type: 'main_frame',
    },
    expect: ['geo-blocked certain'],
  },
  {
    name: 'a script in the browser sets a cookie first',
    source,
    refusal: {
      request: 'GET https://www.blog.example/',
      status: 307,
      answer: ['Content-Type: text/html', ...carried],
      body: "<html><title>You are being redirected...</title>\n<noscript>Javascript is required. Please enable javascript before you are allowed to see this page.</noscript>\n<script>var s={},u,c,U,r,i,l=0,a,e=eval,w=String.fromCharCode,sucuri_cloudproxy_js='',S='cD0iYWJj';</script></html>",
      type: 'main_frame',
    },
    expect: ['bot-challenge certain'],
  },
  {
    name: 'the origin refuses, and Sucuri only carries it',
    source,
    refusal: {
      request: 'GET https://api.blog.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 403,
      answer: ['Content-Type: application/json', ...carried, 'X-Sucuri-Cache: MISS'],
      body: '{"error":"insufficient_scope"}',
    },
    expect: ['insufficient-scope certain'],
  },
  {
    name: 'a rule, and no body seen',
    source: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/sucuri.py',
    refusal: {
      request: 'HEAD https://www.blog.example/',
      status: 403,
      answer: ['Content-Type: text/html', ...carried, 'X-Sucuri-Block: XSS01'],
    },
    expect: ['waf-blocked certain'],
  },
];
