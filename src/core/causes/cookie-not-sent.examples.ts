import { type Example, exampleTime, exchangeOf } from './example.ts';

const login = (cookie: string) => ({
  ...exchangeOf({
    request: 'POST https://shop.example/auth/login',
    sent: ['Origin: https://shop.example'],
    status: 200,
    answer: [`Set-Cookie: ${cookie}`],
    with: {
      requestId: '0',
      startedAt: exampleTime - 5_000,
      endedAt: exampleTime - 4_000,
      initiator: { state: 'seen', value: 'https://shop.example' },
    },
  }),
});

const asked = { initiator: { state: 'seen', value: 'https://shop.example' } } as const;

export const examples: readonly Example[] = [
  {
    name: 'the path of the sign-in page is the path of its cookie',
    source: 'https://www.rfc-editor.org/rfc/rfc6265#section-5.1.4',
    refusal: { request: 'GET https://shop.example/api/me', status: 401, with: asked },
    context: { others: [login('sessionid=abc; HttpOnly')] },
    expect: ['cookie-not-sent likely'],
  },
  {
    name: 'SameSite=Lax keeps it from a frame in the page of another site',
    source: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.8.3',
    refusal: {
      request: 'GET https://shop.example/cart',
      type: 'sub_frame',
      status: 403,
      with: { initiator: { state: 'seen', value: 'https://portal.test' } },
    },
    context: { others: [login('sid=abc; Path=/; SameSite=Lax; Secure; HttpOnly')] },
    expect: ['cookie-not-sent likely'],
  },
  {
    name: 'ASP.NET Core: the sign-in sends back by POST, and its correlation cookie did not come',
    source: 'https://learn.microsoft.com/en-us/aspnet/core/security/samesite',
    refusal: {
      request: 'POST https://shop.example/signin-oidc',
      sent: ['Cookie: theme=dark'],
      type: 'main_frame',
      status: 500,
      answer: ['Content-Type: application/problem+json'],
      body: '{"title":"Correlation failed.","status":500}',
    },
    expect: ['cookie-not-sent likely'],
  },
  {
    name: 'near miss: the cookie went along, and is not taken',
    source: 'https://www.rfc-editor.org/rfc/rfc6265#section-5.4',
    refusal: { request: 'GET https://shop.example/api/me', sent: ['Cookie: sid=abc'], status: 403, with: asked },
    context: { others: [login('sid=abc; Path=/; HttpOnly')] },
    expect: ['unknown possible'],
  },
  {
    name: 'near miss: a refresh token is meant for one path only',
    source: 'https://www.rfc-editor.org/rfc/rfc6265#section-5.1.4',
    refusal: {
      request: 'GET https://shop.example/api/me',
      sent: ['Cookie: theme=dark'],
      status: 403,
      with: asked,
    },
    context: { others: [login('auth_refresh_token=abc; Path=/auth/refresh; HttpOnly')] },
    expect: ['unknown possible'],
  },
];
