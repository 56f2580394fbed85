import type { CauseWords, Step } from './cause.ts';

type When = NonNullable<Step['when']>;

/** For these reasons, or where none is known. */
const of =
  (...codes: readonly string[]): When =>
  ({ code }) =>
    code === undefined || codes.includes(String(code));
/** For these reasons alone. */
const only =
  (...codes: readonly string[]): When =>
  ({ code }) =>
    codes.includes(String(code));

export const words = {
  title: 'Cookie stayed behind',
  sentence: ({ cookie, setBy = 'an earlier request', why }) =>
    cookie === undefined
      ? 'A cookie that an earlier step of the sign-in had set did not come along.'
      : `The cookie ${cookie}, set by the answer to ${setBy}, did not go with this request. ${why ?? 'Its attributes do not say why: it was deleted or blocked, or the request was made without cookies.'}`,
  steps: {
    developer: [
      {
        text: 'Ask for cookies to go along with a request to another origin:',
        when: ({ code }) => code === undefined,
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
        text: 'Set it for the whole site:',
        in: 'HTTP',
        code: 'Set-Cookie: <name>=<value>; Path=/; HttpOnly; Secure; SameSite=Lax',
        when: of('not-sent-path', 'not-sent-domain'),
      },
      {
        text: 'Strict keeps it back also where another site only links or sends back: Lax lets it go along then.',
        in: 'HTTP',
        code: 'Set-Cookie: <name>=<value>; Path=/; HttpOnly; Secure; SameSite=Lax',
        when: only('not-sent-samesite-strict'),
      },
      {
        text: 'Where pages of other sites ask with it, or a sign-in comes back by POST (form_post), it needs to say so:',
        in: 'HTTP',
        code: 'Set-Cookie: <name>=<value>; Path=/; HttpOnly; Secure; SameSite=None; Partitioned',
        when: of('not-sent-samesite-lax', 'not-sent-partition'),
      },
      {
        text: 'Serve all of the site over https: a cookie with Secure is neither kept nor sent over http. Behind a proxy that ends https, let the application know:',
        in: 'nginx',
        code: 'proxy_set_header X-Forwarded-Proto $scheme;',
        when: ({ code = 'secure' }) => /secure|prefix/.test(String(code)),
      },
      { text: 'Let it live longer, or sign in anew before it ends.', when: only('not-sent-expired') },
    ],
  },
  visitor: [],
  reference: {
    name: 'RFC 6265bis section 5.8.3',
    url: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.8.3',
  },
} satisfies CauseWords;
