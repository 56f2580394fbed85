import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Digest nonce too old',
  sentence: () => 'The user name and the password are right; only the nonce of the server was too old (stale=true).',
  steps: {
    developer: [
      {
        text: 'Compute the response anew with the nonce of this challenge, and repeat the request. Do not ask for the password again.',
      },
      {
        text: 'Take over the nextnonce of Authentication-Info where the server sends it (RFC 7616 section 3.5): no round is lost then.',
      },
      { text: 'Let curl do it, to compare:', in: 'curl', code: "curl -i --digest -u '<user>:<password>' '<address>'" },
    ],
    'site-owner': [
      {
        text: 'Where every request is stale, the nodes do not share their nonces: use one node per client, or a shared secret.',
      },
      { text: 'Let a nonce live longer:', in: 'Apache', code: 'AuthDigestNonceLifetime 3600' },
    ],
  },
  visitor: ['reload'],
  reference: { name: 'RFC 7616 section 3.3', url: 'https://www.rfc-editor.org/rfc/rfc7616#section-3.3' },
} satisfies CauseWords;
