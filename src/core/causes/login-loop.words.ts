import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Sign-in goes in circles',
  sentence: ({ times = 'many', page, refreshes }) =>
    refreshes !== undefined
      ? `This was refused ${times} times, and ${refreshes} refreshes or sign-ins in between went well: what they gave is refused like the old, or never sent.`
      : page === undefined
        ? `The browser was sent round in a circle and gave up after ${times} redirects.`
        : `The browser was sent to a sign-in address (${page}) and back, and gave up after ${times} redirects.`,
  steps: {
    developer: [
      { text: 'Look for the answer that sets the session cookie, and whether the next request carries it.' },
      { text: 'After a refresh, send the new token, and stop after one try.' },
      {
        text: 'Follow the redirects with a jar of cookies:',
        in: 'curl',
        code: "curl -sIL --max-redirs 5 -c jar -b jar '<address>'",
      },
    ],
    'site-owner': [
      { text: 'Leave the sign-in page, its callback and its files out of what needs a sign-in.' },
      {
        text: 'Behind a proxy that ends https, pass the scheme on: else the application redirects to https for ever, or sets no Secure cookie.',
        in: 'nginx',
        code: 'proxy_set_header X-Forwarded-Proto $scheme;\nproxy_set_header Host $host;',
      },
      { text: 'A cookie that must survive the way back from another site by POST needs SameSite=None; Secure.' },
    ],
  },
  visitor: ['cookies', 'private'],
  reference: { name: 'Fetch standard, HTTP-redirect fetch', url: 'https://fetch.spec.whatwg.org/#http-redirect-fetch' },
} satisfies CauseWords;
