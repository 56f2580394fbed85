import type { CauseWords } from './cause.ts';

export const words = {
  title: 'API key not accepted',
  sentence: () =>
    'An API key was sent, and the server does not know it: wrong, cut, disabled, or of another environment.',
  steps: {
    developer: [
      { text: 'Copy the key once more from the console of the service, whole, without blanks or quotes.' },
      {
        text: 'Compare the environments: a test key is unknown in production, and the key of one project or region in another.',
      },
      {
        text: 'Try the key by itself, with the header that the documents of the service name:',
        in: 'curl',
        code: "curl -i -H 'X-API-Key: <API key>' '<address>'",
      },
      {
        text: 'If it was disabled or replaced, make a new key and put it where the old one came from (.env, secrets).',
      },
    ],
    'site-owner': [{ text: 'Look whether the key was disabled, deleted or replaced, and whether its plan is active.' }],
  },
  reference: { name: 'RFC 9110 section 15.5.2', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2' },
} satisfies CauseWords;
