import type { CauseWords } from './cause.ts';

export const words = {
  title: 'OAuth client refused',
  sentence: ({ client }) =>
    `The authorization server does not accept the client itself${client === undefined ? '' : ` (${client})`}: its id, its secret or its assertion is wrong, or sent in a way that was not agreed on.`,
  steps: {
    developer: [
      {
        text: 'Compare client id and secret with the registration: same environment, no blank or line end, secret not past its date.',
      },
      {
        text: 'Try both ways of sending them; a client is registered for one (RFC 6749 section 2.3.1):',
        in: 'curl',
        code: "curl -u '<client id>:<client secret>' -d grant_type=client_credentials '<token endpoint>'\ncurl -d client_id='<client id>' -d client_secret='<client secret>' -d grant_type=client_credentials '<token endpoint>'",
      },
      {
        text: 'A page or an app cannot keep a secret: register it as a public client, send no secret, use PKCE (RFC 7636).',
      },
      {
        text: 'With an assertion: aud is the token endpoint or the issuer, exp is minutes away, the key is the registered one (RFC 7523 section 3).',
      },
    ],
    'site-owner': [
      { text: 'Look whether the client was deleted, disabled or its secret replaced at the authorization server.' },
    ],
  },
  reference: { name: 'RFC 6749 section 5.2', url: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2' },
} satisfies CauseWords;
