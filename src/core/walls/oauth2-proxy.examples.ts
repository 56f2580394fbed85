import type { Example } from '../causes/example.ts';

const source = 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/app/pagewriter/sign_in.html';

export const examples: readonly Example[] = [
  {
    name: 'nobody is signed in: the sign-in page, with 403',
    source: source,
    refusal: {
      request: 'GET https://tool.shop.example/board',
      status: 403,
      answer: ['Content-Type: text/html; charset=utf-8'],
      body: '<!DOCTYPE html><html lang="en"><head><title>Sign In</title></head><body><form method="GET" action="/oauth2/start"><input type="hidden" name="rd" value="/board"><button type="submit">Sign in with GitHub</button></form><footer class="footer"><p>Secured with <a href="https://github.com/oauth2-proxy/oauth2-proxy#oauth2_proxy">OAuth2 Proxy</a> version v7.12.0</p></footer></body></html>',
      type: 'main_frame',
    },
    expect: ['session-missing likely'],
  },
  {
    name: 'the sign-in cookie did not come back',
    source: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/app/pagewriter/error_page.go',
    refusal: {
      request: 'GET https://tool.shop.example/oauth2/callback?code=0123456789&state=abc',
      status: 403,
      answer: ['Content-Type: text/html; charset=utf-8'],
      body: '<!DOCTYPE html><html lang="en"><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><div class="content">Login Failed: Unable to find a valid CSRF token. Please try again.</div><div class="content">Request ID: 0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0</div><footer class="footer"><p>Secured with <a href="https://github.com/oauth2-proxy/oauth2-proxy#oauth2_proxy">OAuth2 Proxy</a> version v7.12.0</p></footer></body></html>',
      type: 'main_frame',
    },
    expect: ['csrf-rejected certain'],
  },
  {
    name: 'signed in, and in no group that may',
    source: 'https://github.com/oauth2-proxy/oauth2-proxy/blob/master/pkg/app/pagewriter/error_page.go',
    refusal: {
      request: 'GET https://tool.shop.example/oauth2/callback?code=0123456789&state=abc',
      sent: ['Cookie: _oauth2_proxy_csrf=0123456789abcdef'],
      status: 403,
      answer: ['Content-Type: text/html; charset=utf-8'],
      body: '<!DOCTYPE html><html lang="en"><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><div class="content">Invalid session: unauthorized</div><div class="content">Request ID: 0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0</div><footer class="footer"><p>Secured with <a href="https://github.com/oauth2-proxy/oauth2-proxy#oauth2_proxy">OAuth2 Proxy</a> version v7.12.0</p></footer></body></html>',
      type: 'main_frame',
    },
    expect: ['permission-denied certain', 'session-expired likely'],
  },
  {
    name: 'the application refuses behind it',
    source: source,
    refusal: {
      request: 'GET https://api.shop.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 401,
      answer: [
        'Content-Type: application/json',
        'GAP-Auth: ann@shop.example',
        'WWW-Authenticate: Bearer error="invalid_token", error_description="The token is expired"',
      ],
      body: '{"message":"The token is expired"}',
    },
    expect: ['token-expired certain'],
  },
];
