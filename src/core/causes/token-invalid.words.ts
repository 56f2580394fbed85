import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Token not accepted',
  sentence: () =>
    'A token was sent, and the server does not accept it: revoked, unknown to it, or of another environment.',
  steps: {
    developer: [
      { text: 'Get a new token from the authorization server that this API trusts, and try once more.' },
      { text: 'Compare the environments: a token of staging is unknown in production.' },
    ],
    'site-owner': [{ text: 'Say in error_description which check failed (RFC 6750 section 3).' }],
  },
  visitor: ['reload', 'cookies'],
  reference: { name: 'RFC 6750 section 3.1', url: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1' },
} satisfies CauseWords;
