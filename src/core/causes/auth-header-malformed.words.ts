import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Authorization header malformed',
  sentence: ({ what }) =>
    what === undefined
      ? 'The Authorization header is not written as the server can read it.'
      : `The Authorization header is ill formed. ${what}`,
  steps: {
    developer: [
      {
        text: 'One scheme, one space, one token, nothing else:',
        in: 'curl',
        code: "curl -H 'Authorization: Bearer <token>' '<address>'",
      },
      {
        text: 'Basic is the Base64 of user name, colon and password, without a line end:',
        in: 'shell',
        code: "printf '%s' '<user>:<password>' | base64 -w0",
      },
      {
        text: 'Look for a helper that adds the scheme as well: axios, Postman and OpenAPI clients write Bearer themselves.',
      },
      { text: 'With AWS, let an SDK sign, for the region that the answer names.' },
    ],
    'site-owner': [{ text: 'Look for a proxy that adds an Authorization header of its own, or joins two.' }],
  },
  reference: { name: 'RFC 9110 section 11.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.4' },
} satisfies CauseWords;
