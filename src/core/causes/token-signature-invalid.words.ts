import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Token signature wrong',
  sentence: ({ what }) =>
    what === undefined
      ? 'The signature of the token could not be verified: another key, another algorithm, or a changed token.'
      : `The server cannot trust the token. ${what}`,
  steps: {
    developer: [
      {
        text: 'Look for kid and alg of the token among the keys of its issuer:',
        in: 'curl',
        code: "curl '<issuer>/.well-known/openid-configuration'\ncurl '<jwks_uri>'",
      },
      { text: 'Take the token from the environment that this API belongs to; other environments have other keys.' },
      { text: 'Send the token unchanged: an edited or cut one has no valid signature.' },
    ],
    'site-owner': [
      {
        text: 'Read the key set anew when an unknown kid comes, and publish new keys before they are used (OpenID Connect Core section 10.1.1).',
      },
      { text: 'With HS256, issuer and server need the same secret, decoded in the same way (Base64 or text).' },
    ],
  },
  reference: { name: 'RFC 7515 section 5.2', url: 'https://www.rfc-editor.org/rfc/rfc7515#section-5.2' },
} satisfies CauseWords;
