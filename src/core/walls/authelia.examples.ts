import type { Example } from '../causes/example.ts';

const source = 'https://www.authelia.com/reference/guides/proxy-authorization/';

export const examples: readonly Example[] = [
  {
    name: 'nobody is signed in: 401 with the address of the portal',
    source: source,
    refusal: {
      request: 'GET https://tool.shop.example/api/board',
      status: 401,
      answer: [
        'Content-Type: text/html; charset=utf-8',
        'Location: https://auth.shop.example/?rd=https%3A%2F%2Ftool.shop.example%2Fapi%2Fboard&rm=GET',
      ],
      body: '<a href="https://auth.shop.example/?rd=https%3A%2F%2Ftool.shop.example%2Fapi%2Fboard&amp;rm=GET">401 Unauthorized</a>',
    },
    expect: ['session-missing certain'],
  },
  {
    name: 'the same, where the field was not passed on',
    source: source,
    refusal: {
      request: 'GET https://tool.shop.example/api/board',
      status: 401,
      answer: ['Content-Type: text/html; charset=utf-8'],
      body: '<a href="https://auth.shop.example/?rd=https%3A%2F%2Ftool.shop.example%2Fapi%2Fboard&amp;rm=GET">401 Unauthorized</a>',
    },
    expect: ['session-missing certain'],
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
        'Set-Cookie: authelia_session=0123456789abcdef; Path=/; HttpOnly',
        'WWW-Authenticate: Bearer error="invalid_token", error_description="The token is expired"',
      ],
      body: '{"message":"The token is expired"}',
    },
    expect: ['token-expired certain'],
  },
];
