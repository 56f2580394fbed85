import type { Example } from './example.ts';

export const examples: readonly Example[] = [
  {
    name: 'two sessions, of two paths',
    source: 'https://www.rfc-editor.org/rfc/rfc6265#section-4.2.2',
    refusal: {
      request: 'GET https://shop.example/account/orders',
      sent: ['Cookie: JSESSIONID=old; theme=dark; JSESSIONID=new'],
      type: 'main_frame',
      status: 401,
    },
    expect: ['cookie-duplicate likely'],
  },
  {
    name: 'a script stored what it did not have',
    source: 'https://developer.mozilla.org/en-US/docs/Web/API/Document/cookie',
    refusal: {
      request: 'GET https://shop.example/account',
      sent: ['Cookie: access_token=undefined'],
      type: 'main_frame',
      status: 403,
    },
    expect: ['cookie-duplicate possible'],
  },
  {
    name: 'near miss: the same cookie twice with one value',
    source: 'https://www.rfc-editor.org/rfc/rfc6265#section-4.2.2',
    refusal: {
      request: 'GET https://shop.example/account/orders',
      sent: ['Cookie: sid=same; sid=same; theme=dark; theme=light'],
      type: 'main_frame',
      status: 403,
    },
    expect: ['unknown possible'],
  },
];
