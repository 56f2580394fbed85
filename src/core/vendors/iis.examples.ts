import type { Example } from '../causes/example.ts';

const source =
  'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code';
const html = ['Content-Type: text/html'];
const bearer = ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'];

export const examples: readonly Example[] = [
  {
    name: '401.1 with a password',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic dXNlcjpzZWNyZXQ='],
      status: 401,
      answer: ['Content-Type: text/html', 'WWW-Authenticate: Basic realm="intranet"'],
      body: '<!DOCTYPE html><html><head><title>IIS 10.0 Detailed Error - 401.1 - Unauthorized</title></head><body><div id="content"><div class="content-container"><h3>HTTP Error 401.1 - Unauthorized</h3></div></div></body></html>',
    },
    expect: ['credentials-rejected likely'],
  },
  {
    name: '401.2 without anything',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      status: 401,
      answer: ['Content-Type: text/html', 'WWW-Authenticate: Negotiate', 'WWW-Authenticate: NTLM'],
      body: '<!DOCTYPE html><html><head><title>IIS 10.0 Detailed Error - 401.2 - Unauthorized</title></head><body><div id="content"><div class="content-container"><h3>HTTP Error 401.2 - Unauthorized</h3></div></div></body></html>',
      type: 'main_frame',
    },
    expect: ['integrated-auth-failed likely', 'wrong-auth-scheme possible'],
  },
  {
    name: '403.14: no default document',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      status: 403,
      answer: html,
      body: '<!DOCTYPE html><html><head><title>IIS 10.0 Detailed Error - 403.14 - Forbidden</title></head><body><div id="content"><div class="content-container"><h3>HTTP Error 403.14 - Forbidden</h3></div></div></body></html>',
      type: 'main_frame',
    },
    expect: ['server-access-rule certain'],
  },
  {
    name: '403.6: the address',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      status: 403,
      answer: html,
      body: '<!DOCTYPE html><html><head><title>IIS 10.0 Detailed Error - 403.6 - Forbidden</title></head><body><div id="content"><div class="content-container"><h3>HTTP Error 403.6 - Forbidden</h3></div></div></body></html>',
      type: 'main_frame',
    },
    expect: ['ip-blocked certain'],
  },
  {
    name: '403.502: too often from one address',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      status: 403,
      answer: html,
      body: '<!DOCTYPE html><html><head><title>IIS 10.0 Detailed Error - 403.502 - Forbidden</title></head><body><div id="content"><div class="content-container"><h3>HTTP Error 403.502 - Forbidden</h3></div></div></body></html>',
      type: 'main_frame',
    },
    expect: ['rate-limited certain'],
  },
  {
    name: '403.7: a certificate is wanted',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      status: 403,
      answer: html,
      body: '<!DOCTYPE html><html><head><title>IIS 10.0 Detailed Error - 403.7 - Forbidden</title></head><body><div id="content"><div class="content-container"><h3>HTTP Error 403.7 - Forbidden</h3></div></div></body></html>',
      type: 'main_frame',
    },
    expect: ['client-certificate-required certain'],
  },
  {
    name: 'the page for strangers',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: ['Authorization: Basic dXNlcjpzZWNyZXQ='],
      status: 401,
      answer: html,
      body: '<html><head><title>401 - Unauthorized: Access is denied due to invalid credentials.</title></head><body><h1>Server Error</h1><fieldset><h2>401 - Unauthorized: Access is denied due to invalid credentials.</h2><h3>You do not have permission to view this directory or page using the credentials that you supplied.</h3></fieldset></body></html>',
      type: 'main_frame',
    },
    expect: ['credentials-rejected certain'],
  },
  {
    name: 'the page for strangers, and nothing sent',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      status: 401,
      answer: ['Content-Type: text/html', 'WWW-Authenticate: Basic realm="intranet"'],
      body: '<html><head><title>401 - Unauthorized: Access is denied due to invalid credentials.</title></head><body><h1>Server Error</h1><fieldset><h2>401 - Unauthorized: Access is denied due to invalid credentials.</h2><h3>You do not have permission to view this directory or page using the credentials that you supplied.</h3></fieldset></body></html>',
      type: 'main_frame',
    },
    expect: ['credentials-missing likely', 'credentials-rejected possible'],
  },
  {
    name: 'an application on IIS with a number of its own',
    source,
    refusal: {
      request: 'GET https://api.service.example/v1/items',
      sent: bearer,
      status: 403,
      answer: ['Content-Type: application/json', 'Server: Microsoft-IIS/10.0'],
      body: '{"message":"The warehouse is closed","version":"403.14"}',
    },
    expect: ['permission-denied possible'],
  },
];
