import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Cross-site cookie missing',
  sentence: ({ access }) =>
    access === undefined
      ? 'The request went to another site than its page, and without a cookie: SameSite keeps it back, or the browser blocks cookies of third parties.'
      : `The request went to another site than its page, and without a cookie: the browser gives that site no access to its cookies here (${access}).`,
  steps: {
    'site-owner': [
      {
        text: 'Let the cookie travel with requests from other sites, kept apart for each page:',
        in: 'HTTP',
        code: 'Set-Cookie: <name>=<value>; Path=/; HttpOnly; Secure; SameSite=None; Partitioned',
      },
      {
        text: 'In a frame, ask for the cookies of the first party after a click:',
        in: 'JavaScript',
        code: 'if (!(await document.hasStorageAccess())) await document.requestStorageAccess();',
      },
      {
        text: 'Where access was granted before, let the answer switch it on:',
        in: 'HTTP',
        code: 'Activate-Storage-Access: retry; allowed-origin="<origin of the page>"',
      },
      { text: 'Or serve page and API from one site (app.example.com and api.example.com), or use tokens in a header.' },
    ],
    developer: [
      {
        text: 'Ask for cookies to go along (they do not by default to another origin):',
        in: 'JavaScript',
        code: "fetch('<address>', { credentials: 'include' })",
      },
    ],
  },
  reference: {
    name: 'MDN, Third-party cookies',
    url: 'https://developer.mozilla.org/en-US/docs/Web/Privacy/Guides/Third-party_cookies',
  },
} satisfies CauseWords;
