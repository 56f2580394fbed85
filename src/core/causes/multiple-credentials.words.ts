import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Two credentials at once',
  sentence: () => 'The request says in more than one way who asks, and the server takes only one.',
  steps: {
    developer: [
      {
        text: 'Send no Authorization header to a signed address: an interceptor that adds the token to every request must leave it out.',
      },
      {
        text: 'In JavaScript, ask by a plain fetch, apart from the client of your own API:',
        in: 'JavaScript',
        code: "await fetch('<signed address>', { method: 'PUT', body: file, credentials: 'omit' });",
      },
      { text: 'Send a token once: in the header, not in the address or the form as well (RFC 6750 section 2).' },
      { text: 'At a token endpoint, send the client secret either as Basic or in the form (RFC 6749 section 2.3).' },
    ],
  },
  reference: { name: 'RFC 6750 section 2', url: 'https://www.rfc-editor.org/rfc/rfc6750#section-2' },
} satisfies CauseWords;
