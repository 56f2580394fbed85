import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Cookie twice or corrupt',
  sentence: ({ cookie = 'A cookie', kind }) =>
    kind === 'corrupt'
      ? `The cookie ${cookie} holds a value that no server can have meant.`
      : `The cookie ${cookie} was sent twice with different values, and many servers read only the first.`,
  steps: {
    developer: [
      {
        text: 'See which paths and domains they belong to, and delete both:',
        in: 'JavaScript',
        code: "console.table(await cookieStore.getAll('<name>'));",
      },
    ],
    'site-owner': [
      {
        text: 'Set it always with the same Path and Domain, and delete the old one with its own:',
        in: 'HTTP',
        code: 'Set-Cookie: <name>=; Path=<old path>; Domain=<old domain>; Max-Age=0',
      },
      { text: 'A name with __Host- can exist only once for a host: Path=/, Secure, no Domain.' },
    ],
  },
  visitor: ['cookies', 'private'],
  reference: {
    name: 'RFC 6265bis section 5.8.3',
    url: 'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.8.3',
  },
} satisfies CauseWords;
