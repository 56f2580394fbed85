import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Lost on a redirect',
  sentence: ({ from = 'one origin', to = 'another' }) =>
    `The request carried its Authorization to ${from}; that redirected to ${to}, and the browser took the header off on the way to another origin.`,
  steps: {
    developer: [
      { text: 'Call the final address at once: the right scheme, host, port and trailing slash.' },
      {
        text: 'Follow the redirects, and see where they lead:',
        in: 'curl',
        code: "curl -sIL -o /dev/null -w '%{url_effective}\\n' '<address>'",
      },
      {
        text: 'If the address is not known before, stop at the redirect on a server of your own and ask anew with credentials: scripts in a page cannot read where it led.',
      },
    ],
    'site-owner': [
      {
        text: 'Redirect within one origin, or answer at the first address. A change of http to https, of www or of the port is another origin.',
      },
      { text: 'Where storage answers, redirect to a signed address, which needs no Authorization.' },
    ],
  },
  reference: { name: 'Fetch standard, HTTP-redirect fetch', url: 'https://fetch.spec.whatwg.org/#http-redirect-fetch' },
} satisfies CauseWords;
