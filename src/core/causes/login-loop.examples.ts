import { type Example, exampleTime, exchangeOf } from './example.ts';

const to = (address: string) => [`Location: ${address}`];

/** One exchange more, so many seconds before the failure. */
const earlier = (request: string, status: number, seconds: number) => ({
  ...exchangeOf({ request, sent: ['Authorization: Bearer abc'], status }),
  requestId: `${seconds}`,
  startedAt: exampleTime - seconds * 1_000,
});

const circle = [
  { request: 'GET https://shop.example/account', status: 302, answer: to('https://shop.example/login?next=/account') },
  { request: 'GET https://shop.example/login?next=/account', status: 302, answer: to('https://shop.example/account') },
  { request: 'GET https://shop.example/account', status: 302, answer: to('https://shop.example/login?next=/account') },
];

export const examples: readonly Example[] = [
  {
    name: 'the sign-in page believes that one is signed in, and the page does not',
    source: 'https://fetch.spec.whatwg.org/#http-redirect-fetch',
    refusal: {
      before: circle,
      request: 'GET https://shop.example/login?next=/account',
      type: 'main_frame',
      status: 302,
      answer: to('https://shop.example/account'),
      with: { outcome: { kind: 'failed', error: 'net::ERR_TOO_MANY_REDIRECTS' } },
    },
    expect: ['login-loop certain'],
  },
  {
    name: 'Firefox, and no address that looks like a sign-in',
    source: 'https://fetch.spec.whatwg.org/#http-redirect-fetch',
    refusal: {
      before: [{ request: 'GET http://shop.example/', status: 301, answer: to('http://shop.example/') }],
      request: 'GET http://shop.example/',
      type: 'main_frame',
      status: 301,
      answer: to('http://shop.example/'),
      with: { outcome: { kind: 'failed', error: 'NS_ERROR_REDIRECT_LOOP' } },
    },
    expect: ['login-loop possible'],
  },
  {
    name: '401s that a refresh never heals',
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-6',
    refusal: { request: 'GET https://api.example/me?page=3', sent: ['Authorization: Bearer abc'], status: 401 },
    context: {
      others: [
        earlier('GET https://api.example/me?page=1', 401, 9),
        earlier('POST https://id.example/oauth/token', 200, 8),
        earlier('GET https://api.example/me?page=2', 401, 6),
        earlier('POST https://id.example/oauth/token', 200, 5),
      ],
    },
    expect: ['login-loop likely'],
  },
  {
    name: 'near miss: the refresh healed it once',
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-6',
    refusal: {
      request: 'GET https://api.example/me',
      sent: ['Authorization: Bearer abc'],
      status: 401,
      answer: ['WWW-Authenticate: Bearer'],
    },
    context: {
      others: [
        earlier('GET https://api.example/me', 401, 9),
        earlier('GET https://api.example/me', 401, 7),
        earlier('POST https://id.example/oauth/token', 200, 8),
        earlier('GET https://api.example/me', 200, 6),
        earlier('POST https://id.example/oauth/token', 200, 5),
      ],
    },
    expect: ['token-invalid possible'],
  },
];
