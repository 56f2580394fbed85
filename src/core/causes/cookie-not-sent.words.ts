import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Cookie stayed behind',
  sentence: ({ cookie, by = 'an earlier request', why }) =>
    cookie === undefined
      ? 'A cookie that an earlier step of the sign-in had set did not come along.'
      : `The cookie ${cookie}, set by the answer to ${by}, did not go with this request. ${why ?? 'Its attributes do not say why: it was deleted or blocked, or the request was made without cookies.'}`,
  steps: {
    developer: [
      {
        text: 'Ask for cookies to go along with a request to another origin:',
        in: 'JavaScript',
        code: "fetch('<address>', { credentials: 'include' })\n// XMLHttpRequest: request.withCredentials = true",
      },
      { text: 'Use one host and one scheme for the page and its API: localhost and 127.0.0.1 are different hosts.' },
      {
        text: 'Look at the cookie in the browser (Application or Storage tab): its Path, Domain, SameSite and expiry.',
      },
    ],
    'site-owner': [
      {
        text: 'Set it for the whole site, and for requests from other sites where it is needed there:',
        in: 'HTTP',
        code: 'Set-Cookie: <name>=<value>; Path=/; HttpOnly; Secure; SameSite=None; Partitioned',
      },
      { text: 'A state or nonce cookie of a sign-in that comes back by POST (form_post) needs SameSite=None; Secure.' },
      {
        text: 'Behind a proxy that ends https, let the application know, or it does not set Secure cookies:',
        in: 'nginx',
        code: 'proxy_set_header X-Forwarded-Proto $scheme;',
      },
    ],
  },
  visitor: ['reload'],
  reference: {
    name: 'RFC 6265bis section 5.8.3',
    url: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.8.3',
  },
} satisfies CauseWords;
