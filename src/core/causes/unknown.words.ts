import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Cause unknown',
  sentence: ({ failed }) =>
    failed === undefined
      ? 'Nothing in this exchange says why it was refused.'
      : `The check for "${failed}" broke off; what it would have found is not known.`,
  steps: {
    developer: [
      { text: 'Open DevTools before the request is made: the body of the answer often says why.' },
      { text: 'Compare with a request to the same address that went well: credentials, cookies, Origin, method.' },
    ],
    'site-owner': [
      { text: 'Let the answer name its reason (RFC 9457), and look at the log of the server for this moment.' },
    ],
  },
  reference: { name: 'RFC 9110 section 15.5', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5' },
} satisfies CauseWords;
