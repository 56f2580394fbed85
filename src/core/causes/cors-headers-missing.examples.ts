import type { Example } from './example.ts';

const expired = ['WWW-Authenticate: Bearer error="invalid_token", error_description="The access token expired"'];

export const examples: readonly Example[] = [
  {
    name: 'the lab: a 401 that the page may not read',
    source: 'https://fetch.spec.whatwg.org/#cors-check',
    refusal: {
      request: 'GET https://files.example/bare',
      sent: ['Origin: https://app.example', 'Authorization: Bearer mF_9.B5f-4.1JqM', 'Sec-Fetch-Mode: cors'],
      status: 401,
      answer: expired,
    },
    expect: ['token-expired certain', 'cors-headers-missing possible'],
  },
  {
    name: 'a star for a request with cookies, and not a word why',
    source: 'https://fetch.spec.whatwg.org/#cors-protocol-and-credentials',
    refusal: {
      request: 'GET https://api.example/me',
      sent: ['Origin: https://app.example', 'Cookie: theme=dark'],
      status: 403,
      answer: ['Access-Control-Allow-Origin: *'],
    },
    expect: ['cors-headers-missing possible'],
  },
  {
    name: 'near miss: the page may read the refusal',
    source: 'https://fetch.spec.whatwg.org/#cors-check',
    refusal: {
      request: 'GET https://files.example/bare',
      sent: ['Origin: https://app.example', 'Authorization: Bearer mF_9.B5f-4.1JqM', 'Sec-Fetch-Mode: cors'],
      status: 401,
      answer: [...expired, 'Access-Control-Allow-Origin: https://app.example'],
    },
    expect: ['token-expired certain'],
  },
  {
    name: 'near miss: a form that another site sends needs no leave',
    source: 'https://fetch.spec.whatwg.org/#origin-header',
    refusal: {
      request: 'POST https://id.example/callback',
      sent: ['Origin: https://app.example', 'Sec-Fetch-Mode: navigate'],
      type: 'main_frame',
      status: 403,
    },
    expect: ['unknown possible'],
  },
];
