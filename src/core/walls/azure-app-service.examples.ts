import type { Example } from '../causes/example.ts';

const source = 'https://learn.microsoft.com/en-us/azure/app-service/overview-authentication-authorization';

export const examples: readonly Example[] = [
  {
    name: 'its authentication refuses: no session',
    source: source,
    refusal: {
      request: 'GET https://tool.shop.example/api/board',
      status: 401,
      answer: [
        'Content-Type: text/html',
        'X-Ms-Middleware-Request-Id: 0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0',
        'WWW-Authenticate: Bearer realm="tool.shop.example" authorization_uri="https://login.windows.net/0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0/oauth2/authorize" resource_id="1a2b3c4d-4f50-6172-8394-a5b6c7d8e9f0"',
      ],
      body: 'You do not have permission to view this directory or page.',
    },
    expect: ['session-missing likely'],
  },
  {
    name: 'an access restriction',
    source: 'https://learn.microsoft.com/en-us/azure/app-service/app-service-ip-restrictions',
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<!DOCTYPE html><html><head><title>Web App - Unavailable</title></head><body><h1>Error 403 - Forbidden</h1><p>The web app you have attempted to reach has blocked your access.</p></body></html>',
      type: 'main_frame',
    },
    expect: ['ip-blocked certain'],
  },
  {
    name: 'the app is stopped',
    source: 'https://learn.microsoft.com/en-us/troubleshoot/azure/app-service/web-apps-performance-faqs',
    refusal: {
      request: 'GET https://www.shop.example/',
      status: 403,
      answer: ['Content-Type: text/html'],
      body: '<!DOCTYPE html><html><head><title>Web App - Unavailable</title></head><body><h1>Error 403 - This web app is stopped.</h1><p>The web app you have attempted to reach is currently stopped and does not accept any requests. Please try to reload the page or visit it again soon.</p></body></html>',
      type: 'main_frame',
    },
    expect: ['site-disabled certain'],
  },
  {
    name: 'the application refuses, and its host is only known by a cookie',
    source: source,
    refusal: {
      request: 'GET https://api.shop.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 401,
      answer: [
        'Content-Type: application/json',
        'Set-Cookie: ARRAffinity=0123456789abcdef; Path=/; HttpOnly; Secure',
        'WWW-Authenticate: Bearer error="invalid_token", error_description="The token is expired"',
      ],
      body: '{"message":"The token is expired"}',
    },
    expect: ['token-expired certain'],
  },
];
