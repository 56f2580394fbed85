import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'a manifest behind a login: the browser leaves the cookies out',
    source: 'https://developer.mozilla.org/en-US/docs/Web/HTML/Reference/Attributes/rel/manifest',
    refusal: {
      request: 'GET https://app.example.com/manifest.webmanifest',
      type: 'other',
      sent: ['Sec-Fetch-Dest: manifest', 'Sec-Fetch-Mode: cors'],
      status: 401,
    },
    expect: ['protection-too-wide likely'],
  },
  {
    name: 'robots.txt wants a password',
    source: 'https://www.rfc-editor.org/rfc/rfc9309#section-2.3.1.3',
    refusal: {
      request: 'GET https://www.example.com/robots.txt',
      type: 'main_frame',
      status: 401,
      answer: ['WWW-Authenticate: Basic realm="staging"'],
    },
    expect: ['credentials-missing likely', 'protection-too-wide possible'],
  },
  {
    name: 'near miss: an interface may ask who asks',
    source: 'https://www.rfc-editor.org/rfc/rfc6750#section-3',
    refusal: {
      request: 'GET https://www.example.com/api/robots',
      status: 401,
      answer: ['WWW-Authenticate: Bearer realm="example"'],
    },
    expect: ['credentials-missing likely'],
  },
];
