import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'Chromium: a server that once asked for a password may have got one unseen',
    source: 'https://developer.chrome.com/docs/extensions/reference/api/webRequest#life_cycle_footnote',
    refusal: {
      request: 'GET https://intranet.example.com/',
      blindTo: ['authorization'],
      type: 'main_frame',
      status: 401,
      answer: ['WWW-Authenticate: Basic realm="intranet"'],
    },
    expect: ['credentials-not-visible possible'],
  },
  {
    name: 'an image of which only the status was recorded',
    source: 'https://developer.chrome.com/docs/extensions/reference/api/webRequest',
    refusal: {
      request: 'GET https://intranet.example.com/logo.png',
      type: 'image',
      hidden: 'status-only',
      status: 401,
    },
    expect: ['credentials-not-visible possible'],
  },
  {
    name: 'near miss: a server that says what is wrong',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3',
    refusal: {
      request: 'GET https://api.example.com/resource',
      blindTo: ['authorization'],
      status: 401,
      answer: ['WWW-Authenticate: Bearer error="invalid_token", error_description="The access token expired"'],
    },
    expect: ['token-expired certain'],
  },
  {
    name: 'a form went out, and nobody told what stood in it',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-2.2',
    refusal: {
      request: 'POST https://api.example.com/weather',
      sent: ['Content-Type: application/x-www-form-urlencoded'],
      status: 401,
      answer: ['WWW-Authenticate: ApiKey realm="weather"'],
    },
    expect: ['credentials-not-visible possible'],
  },
  {
    name: 'near miss: all that was sent was seen, and it is nothing',
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
    refusal: {
      request: 'GET https://intranet.example.com/',
      status: 401,
      answer: ['WWW-Authenticate: Basic realm="intranet"'],
    },
    expect: ['credentials-missing likely'],
  },
  {
    name: 'near miss: the answer of a cache, for which nothing was sent now',
    source: 'https://www.rfc-editor.org/rfc/rfc9111#section-4',
    refusal: {
      request: 'GET https://intranet.example.com/reports/7',
      type: 'xmlhttprequest',
      hidden: 'from-cache',
      status: 401,
    },
    expect: ['unknown possible'],
  },
];
