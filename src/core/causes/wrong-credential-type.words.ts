import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Wrong kind of credential',
  sentence: ({ what }) =>
    what === undefined
      ? 'A credential was sent that is real, but of a kind that does not open this.'
      : `The credential is of a kind that does not open this. ${what}`,
  steps: {
    developer: [
      { text: 'Send the access token of the token response: not id_token, not refresh_token.' },
      {
        text: 'Send a key in the header that its service names (X-API-Key, PRIVATE-TOKEN, apikey), and a token in Authorization.',
      },
      {
        text: 'Secret keys belong on a server: let your own server make the call that a publishable key may not make.',
      },
      { text: 'Keys of the test system work in the test system only: compare key and address.' },
    ],
  },
  reference: { name: 'RFC 9068 section 4', url: 'https://www.rfc-editor.org/rfc/rfc9068#section-4' },
} satisfies CauseWords;
