import type { Example } from '../causes/example.ts';

const source = 'https://docs.goauthentik.io/add-secure-apps/providers/proxy/';

export const examples: readonly Example[] = [
  {
    name: 'nobody is signed in: the proxy passes the answer of the outpost on',
    source: 'https://github.com/goauthentik/authentik/blob/main/internal/outpost/proxyv2/application/mode_forward.go',
    refusal: {
      request: 'GET https://tool.shop.example/api/board',
      status: 401,
      answer: [
        'Content-Type: text/plain; charset=utf-8',
        'Set-Cookie: authentik_proxy_0b1c2d3e=0123456789abcdef; Path=/; HttpOnly',
      ],
      body: 'unauthorized request\n',
    },
    expect: ['session-missing likely'],
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
        'Set-Cookie: authentik_proxy_0b1c2d3e=0123456789abcdef; Path=/; HttpOnly',
        'WWW-Authenticate: Bearer error="invalid_token", error_description="The token is expired"',
      ],
      body: '{"message":"The token is expired"}',
    },
    expect: ['token-expired certain'],
  },
];
