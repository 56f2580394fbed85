import type { Example } from '../causes/example.ts';

const source = 'https://developers.cloudflare.com/cloudflare-one/access-controls/policies/';
const carried = ['Server: cloudflare', 'CF-Ray: 8f2c1d3e4a5b6c7d-FRA'];
const asked =
  'WWW-Authenticate: Cloudflare-Access resource_metadata="https://wiki.example/.well-known/cloudflare-access-protected-resource/"';

export const examples: readonly Example[] = [
  {
    name: 'a script that says so by X-Requested-With is asked to sign in',
    source,
    refusal: {
      request: 'GET https://wiki.example/api/pages',
      sent: ['X-Requested-With: XMLHttpRequest'],
      status: 401,
      answer: ['Content-Type: text/html', ...carried, asked, 'CF-Access-Domain: wiki.example'],
      body: '<html><head><title>401 Unauthorized</title></head><body><center><h1>401 Unauthorized</h1></center></body></html>',
    },
    expect: ['session-missing likely'],
  },
  {
    name: 'any other script is sent to the login, which it cannot read',
    source,
    refusal: {
      request: 'GET https://wiki.example/api/pages',
      status: 302,
      answer: [
        ...carried,
        asked,
        'CF-Access-Domain: wiki.example',
        'Location: https://team.example/cdn-cgi/access/login/wiki.example?kid=0123456789abcdef',
      ],
    },
    expect: ['session-missing likely'],
  },
  {
    name: 'no policy lets in who signed in',
    source,
    refusal: {
      request: 'GET https://wiki.example/',
      sent: ['Cookie: CF_Authorization=abcdefghijklmnopqrstuvwxyz0123456789'],
      status: 403,
      answer: ['Content-Type: text/html', ...carried],
      body: "<!doctype html><html><head><title>Error ・ Cloudflare Access</title></head><body><h1>Forbidden</h1><p>You don't have permission to view this. Please contact your system administrator.</p></body></html>",
      type: 'main_frame',
    },
    expect: ['permission-denied certain'],
  },
  {
    name: 'it let the request through, and the origin refuses',
    source,
    refusal: {
      request: 'GET https://wiki.example/api/pages/7',
      sent: ['Cookie: CF_Authorization=abcdefghijklmnopqrstuvwxyz0123456789', 'Authorization: Bearer abcdefghijklmnop'],
      status: 403,
      answer: ['Content-Type: application/json', ...carried, 'Set-Cookie: CF_AppSession=0123456789abcdef; Path=/'],
      body: '{"error":"insufficient_scope"}',
    },
    expect: ['insufficient-scope certain'],
  },
  {
    name: 'who signed in is not let in, on the page of the login',
    source,
    refusal: {
      request: 'POST https://team.example/cdn-cgi/access/callback',
      status: 400,
      answer: ['Content-Type: text/html', ...carried],
      body: '<!doctype html><html><head><title>Sign in ・ Cloudflare Access</title></head><body><h1>That account does not have access.</h1></body></html>',
      type: 'main_frame',
    },
    expect: ['permission-denied likely'],
  },
];
