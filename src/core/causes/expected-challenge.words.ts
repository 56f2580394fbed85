import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Normal first step',
  sentence: () =>
    'The server asked for credentials first, as its protocol has it, and this is no failure: they follow in the next request.',
  steps: {
    developer: [
      {
        text: 'Nothing is to be done: the first request is refused so that the server can say how it wants to be asked.',
      },
      {
        text: 'To save the extra round, send the credentials without being asked, where the scheme allows it (Basic, Bearer):',
        in: 'curl',
        code: "curl -i -H 'Authorization: Bearer <token>' '<address>'",
      },
    ],
  },
  reference: { name: 'RFC 9110 section 11.1', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.1' },
} satisfies CauseWords;
