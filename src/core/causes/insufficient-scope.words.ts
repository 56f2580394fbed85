import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Scope missing',
  sentence: ({ wanted }) =>
    wanted === undefined
      ? 'The token is valid, but was not granted a scope that this request needs.'
      : `The token is valid, but was not granted a scope that this request needs: ${wanted}.`,
  steps: {
    developer: [
      {
        text: 'Ask for the scope in a new authorization: a refresh never widens what was granted (RFC 6749 section 6).',
      },
    ],
  },
  reference: { name: 'RFC 6750 section 3.1', url: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1' },
} satisfies CauseWords;
