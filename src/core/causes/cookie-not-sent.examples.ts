import type { CookieLine } from '../messages.ts';
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

/** Of an answer that went well, which the worker has not kept. */
const remembered = (line: string, over: Partial<CookieLine> = {}): { readonly cookies: readonly CookieLine[] } => ({
  cookies: [
    {
      line,
      length: 32,
      at: exampleTime - 4_000,
      method: 'POST',
      url: 'https://shop.example/auth/login',
      type: 'xmlhttprequest',
      frameId: 0,
      initiator: 'https://shop.example',
      ...over,
    },
  ],
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
    name: 'a sign-in that went well set it for the account alone',
    source: 'https://www.rfc-editor.org/rfc/rfc6265#section-5.1.4',
    refusal: { request: 'GET https://shop.example/orders', status: 401, with: asked },
    context: remembered('sessionid=; Path=/account; HttpOnly'),
    expect: ['cookie-not-sent likely'],
  },
  {
    name: 'SameSite=Strict keeps it from a page to which another site sends back',
    source: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-8.8.2',
    refusal: {
      request: 'GET https://shop.example/orders',
      sent: ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document'],
      type: 'main_frame',
      status: 401,
      with: { initiator: { state: 'seen', value: 'https://partner.test' } },
    },
    context: remembered('sid=; Path=/; HttpOnly; Secure; SameSite=Strict'),
    expect: ['cookie-not-sent likely'],
  },
  {
    name: 'no attribute keeps it: a script asks without credentials',
    source: 'https://fetch.spec.whatwg.org/#concept-request-credentials-mode',
    refusal: { request: 'GET https://shop.example/api/me', status: 401, with: asked },
    context: remembered('sid=; Path=/; HttpOnly; Secure; SameSite=Lax'),
    expect: ['cookie-not-sent possible'],
  },
  {
    name: 'near miss: the browser blocks what other sites set, and no attribute says so',
    source: 'https://developers.google.com/privacy-sandbox/cookies/storage-access-api',
    refusal: {
      request: 'GET https://shop.example/cart',
      sent: ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Storage-Access: none'],
      type: 'sub_frame',
      status: 401,
      with: { initiator: { state: 'seen', value: 'https://portal.test' } },
    },
    context: remembered('sid=; Path=/; HttpOnly; Secure; SameSite=None'),
    expect: ['third-party-cookie-blocked likely'],
  },
  {
    name: 'near miss: the sign-out deleted it meanwhile',
    source: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.7',
    refusal: { request: 'GET https://shop.example/api/me', status: 401, with: asked },
    context: { others: [login('sid=abc; Path=/account')], ...remembered('sid=; Path=/account; Max-Age=0') },
    expect: ['credentials-missing possible'],
  },
  {
    name: 'near miss: another one of the same name took its place, and went along',
    source: 'https://www.rfc-editor.org/rfc/rfc6265#section-5.4',
    refusal: { request: 'GET https://shop.example/api/me', sent: ['Cookie: sid=new'], status: 403, with: asked },
    context: remembered('sid=; Path=/account; HttpOnly'),
    expect: ['unknown possible'],
  },
  {
    name: 'near miss: another application of the host signs in for itself',
    source: 'https://tomcat.apache.org/tomcat-11.0-doc/config/context.html#Common_Attributes',
    refusal: { request: 'GET https://shop.example/api/me', status: 401, with: asked },
    context: remembered('JSESSIONID=; Path=/manager; HttpOnly', { url: 'https://shop.example/manager/login' }),
    expect: ['credentials-missing possible'],
  },
  {
    name: 'near miss: what is refused lies nowhere near the path for which it was set',
    source: 'https://www.rfc-editor.org/rfc/rfc6265#section-5.1.4',
    refusal: { request: 'GET https://shop.example/stamps/7', sent: ['Cookie: stamp=7'], status: 403, with: asked },
    context: remembered('session=; Path=/club/account', { url: 'https://shop.example/club' }),
    expect: ['unknown possible'],
  },
  {
    name: 'near miss: the browser did not take it, and it would not have gone along here',
    source: 'https://www.rfc-editor.org/rfc/rfc6265#section-5.1.4',
    refusal: { request: 'GET http://shop.example/games/scores', status: 403, with: asked },
    context: remembered('basket_session=; Path=/basket; Secure; HttpOnly', { url: 'http://shop.example/basket/enter' }),
    expect: ['unknown possible'],
  },
  {
    name: 'near miss: a preference is no session',
    source: 'https://www.rfc-editor.org/rfc/rfc6265#section-5.4',
    refusal: { request: 'GET https://shop.example/api/me', status: 401, with: asked },
    context: remembered('theme=; Path=/account'),
    expect: ['credentials-missing possible'],
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
