import type { Example } from '../causes/example.ts';

const source = 'https://github.com/pomerium/pomerium/blob/main/internal/httputil/headers.go';

export const examples: readonly Example[] = [
  {
    name: 'nobody is signed in',
    source: source,
    refusal: {
      request: 'GET https://tool.shop.example/api/board',
      status: 401,
      answer: [
        'Content-Type: application/json',
        'X-Pomerium-Intercepted-Response: true',
        'X-Request-Id: 0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0',
      ],
      body: '{"error":"Unauthorized"}',
    },
    expect: ['session-missing likely'],
  },
  {
    name: 'no policy lets who asks in',
    source: source,
    refusal: {
      request: 'GET https://tool.shop.example/board',
      sent: ['Cookie: _pomerium=0123456789abcdef'],
      status: 403,
      answer: [
        'Content-Type: text/html; charset=utf-8',
        'X-Pomerium-Intercepted-Response: true',
        'X-Request-Id: 0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0',
      ],
      body: '<!DOCTYPE html><html lang="en"><head><title>403 Forbidden</title></head><body><div id="root"></div></body></html>',
      type: 'main_frame',
    },
    expect: ['permission-denied likely'],
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
        'Set-Cookie: _pomerium=0123456789abcdef; Path=/',
        'WWW-Authenticate: Bearer error="invalid_token", error_description="The token is expired"',
      ],
      body: '{"message":"The token is expired"}',
    },
    expect: ['token-expired certain'],
  },
];
