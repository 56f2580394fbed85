import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Header missing',
  sentence: ({ header }) =>
    header === undefined
      ? 'The server wants a header field that the request does not have. It is not about credentials.'
      : `The server wants the header field ${header}, which the request does not have. It is not about credentials.`,
  steps: {
    developer: [
      {
        text: 'Send the header that the answer names, with the value that the documentation gives:',
        in: 'curl',
        code: "curl -i -H '<header>: <value>' '<address>'",
      },
      {
        text: 'From a page of another origin, a header of your own makes a preflight: the server must allow it by name.',
        in: 'header',
        code: 'Access-Control-Allow-Headers: <header>',
      },
      {
        text: 'If the page sends it, look for what takes it away: a proxy, a service worker, nginx with an underscore in the name.',
      },
    ],
    'site-owner': [{ text: 'Name the missing header in the answer, and use 400: the credentials are not at fault.' }],
  },
  reference: { name: 'RFC 9110 section 15.5.1', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1' },
} satisfies CauseWords;
