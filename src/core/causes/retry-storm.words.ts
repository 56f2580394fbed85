import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Repeated without pause',
  sentence: ({ times = 'many', seconds = 30 }) =>
    `The same request was refused ${times} times within ${seconds} s: repeating it does not help, and may get the client blocked.`,
  steps: {
    developer: [
      { text: 'Do not repeat 401 and 403: refresh or sign in once, let all callers wait for that, and then give up.' },
      {
        text: 'Repeat other errors with growing pauses, and keep to Retry-After:',
        in: 'JavaScript',
        code: 'const pause = Number(response.headers.get("Retry-After")) * 1000 || Math.random() * 1000 * 2 ** attempt;\nawait new Promise((done) => setTimeout(done, pause));',
      },
      { text: 'Look for an effect or timer that asks again whenever it fails.' },
    ],
    'site-owner': [
      { text: 'Answer 429 with Retry-After, so that clients know how long to wait (RFC 6585 section 4).' },
    ],
  },
  reference: { name: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
} satisfies CauseWords;
