import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Not a usable token',
  sentence: ({ what }) =>
    what === undefined ? 'What was sent as a token cannot be one.' : `What was sent as a token cannot be one. ${what}`,
  steps: {
    developer: [
      {
        text: 'Send nothing as long as there is no token, and wait for the one that is on its way:',
        in: 'JavaScript',
        code: "const token = await getToken();\nif (!token) throw new Error('not signed in');\nawait fetch('<address>', { headers: { Authorization: 'Bearer ' + token } });",
      },
      { text: 'Send access_token alone, not the whole answer of the token endpoint (RFC 6749 section 5.1).' },
      { text: 'Copy the token whole: a JWT has three parts with two dots; terminals, logs and cookies cut long ones.' },
      { text: 'An opaque token where a JWT is wanted: ask the authorization server for the audience of this API.' },
    ],
    'site-owner': [
      {
        text: 'Answer with error="invalid_token" and say in error_description what could not be read (RFC 6750 section 3).',
      },
    ],
  },
  reference: { name: 'RFC 7519 section 7.2', url: 'https://www.rfc-editor.org/rfc/rfc7519#section-7.2' },
} satisfies CauseWords;
