import type { CauseWords } from './cause.ts';

export const words = {
  title: 'DPoP proof wrong',
  sentence: ({ flaw }) =>
    flaw === undefined
      ? 'The DPoP proof is missing, or does not fit this request.'
      : `The DPoP proof does not do. ${flaw}`,
  steps: {
    developer: [
      {
        text: 'Make a proof for each request: htm is its method, htu its address without query and fragment, jti new each time, iat now, ath the SHA-256 of the access token.',
        in: 'JavaScript',
        code: "const proof = await new SignJWT({ htm: '<method>', htu: '<address without query>', ath: '<hash>', jti: crypto.randomUUID() })\n  .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: '<public key>' })\n  .setIssuedAt()\n  .sign(privateKey);",
      },
      { text: 'Sign with the very key that the token was asked for with: cnf.jkt of the token is its thumbprint.' },
      { text: 'Send the token as "Authorization: DPoP <token>", not as Bearer, and the proof in one DPoP header.' },
    ],
    'site-owner': [
      {
        text: 'Behind a proxy the server sees another scheme and host than the browser: compare htu with the outer address.',
      },
      {
        text: 'Tell the application the outer address:',
        in: 'nginx',
        code: 'proxy_set_header Host $host;\nproxy_set_header X-Forwarded-Proto $scheme;\nproxy_set_header X-Forwarded-Host $host;',
      },
    ],
  },
  reference: { name: 'RFC 9449 section 4.3', url: 'https://www.rfc-editor.org/rfc/rfc9449#section-4.3' },
} satisfies CauseWords;
