import type { Example } from '../causes/example.ts';

const source = 'https://vercel.com/docs/deployment-protection';

export const examples: readonly Example[] = [
  {
    name: 'a preview that only the team may see',
    source: source,
    refusal: {
      request: 'GET https://shop-git-main-team.example/cart',
      status: 401,
      answer: [
        'Content-Type: text/html; charset=utf-8',
        'Server: Vercel',
        'X-Vercel-Id: fra1::abcde-1767225600000-0123456789ab',
        'X-Robots-Tag: noindex',
        'Set-Cookie: _vercel_sso_nonce=0123456789abcdef; Max-Age=3600; Path=/; Secure; HttpOnly; SameSite=Lax',
      ],
      body: '<!doctype html><html lang=en><meta charset=utf-8><title>Authentication Required</title><a href="https://vercel.com/sso-api?url=https%3A%2F%2Fshop-git-main-team.example%2Fcart&nonce=0123456789abcdef">Vercel Authentication</a></html>',
      type: 'main_frame',
    },
    expect: ['session-missing likely'],
  },
  {
    name: 'the same for a script, by the cookie alone',
    source: source,
    refusal: {
      request: 'GET https://shop-git-main-team.example/api/items',
      status: 401,
      answer: [
        'Content-Type: text/html; charset=utf-8',
        'Server: Vercel',
        'X-Vercel-Id: fra1::abcde-1767225600000-0123456789ab',
        'Set-Cookie: _vercel_sso_nonce=0123456789abcdef; Max-Age=3600; Path=/; Secure; HttpOnly; SameSite=Lax',
      ],
    },
    expect: ['session-missing likely'],
  },
  {
    name: 'the application refuses on Vercel',
    source: source,
    refusal: {
      request: 'GET https://api.shop.example/me',
      sent: ['Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789ABCD'],
      status: 401,
      answer: [
        'Content-Type: application/json',
        'Server: Vercel',
        'X-Vercel-Id: fra1::abcde-1767225600000-0123456789ab',
        'WWW-Authenticate: Bearer error="invalid_token", error_description="The token is expired"',
      ],
      body: '{"message":"The token is expired"}',
    },
    expect: ['token-expired certain'],
  },
];
