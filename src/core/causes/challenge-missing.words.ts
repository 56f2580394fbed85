import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Challenge missing',
  sentence: ({ lacks }) =>
    lacks === 'resource_metadata'
      ? 'The server refuses, but its challenge lacks resource_metadata, without which an MCP client cannot find where to sign in.'
      : 'The server refuses and does not say how to sign in: a 401 must come with a WWW-Authenticate that names a scheme.',
  steps: {
    'site-owner': [
      {
        text: 'Send a challenge with every 401 (RFC 9110 section 15.5.2), for example:',
        in: 'HTTP',
        code: 'WWW-Authenticate: Bearer realm="<name>"',
      },
      {
        text: 'For MCP clients, name the metadata of the protected resource (RFC 9728 section 5.1), and serve it there:',
        in: 'HTTP',
        code: 'WWW-Authenticate: Bearer resource_metadata="https://<host>/.well-known/oauth-protected-resource"',
      },
      {
        text: 'Pages of other origins see the field only if it is exposed:',
        in: 'HTTP',
        code: 'Access-Control-Expose-Headers: WWW-Authenticate',
      },
    ],
    developer: [
      {
        text: 'Until then, give the client its token by hand:',
        in: 'curl',
        code: "curl -i -H 'Authorization: Bearer <token>' '<address>'",
      },
    ],
  },
  reference: { name: 'RFC 9110 section 15.5.2', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2' },
} satisfies CauseWords;
