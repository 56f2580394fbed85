import type { CauseWords } from './cause.ts';

export const words = {
  title: 'DPoP nonce wanted',
  sentence: () => 'The DPoP proof must hold the nonce that the server just gave in its header DPoP-Nonce.',
  steps: {
    developer: [
      { text: 'Make a new proof with the nonce of the answer as its claim "nonce", and send the request once more.' },
      {
        text: 'Keep the newest nonce of each server: every answer may bring another one (RFC 9449 section 8.2).',
        in: 'JavaScript',
        code: "const nonce = response.headers.get('DPoP-Nonce');\nconst proof = await new SignJWT({ htm, htu, ath, nonce, jti: crypto.randomUUID() })\n  .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })\n  .setIssuedAt()\n  .sign(privateKey);",
      },
    ],
    'site-owner': [
      {
        text: 'Scripts of other origins read the nonce only where it is exposed:',
        in: 'CORS',
        code: 'Access-Control-Expose-Headers: DPoP-Nonce, WWW-Authenticate',
      },
    ],
  },
  reference: { name: 'RFC 9449 section 9', url: 'https://www.rfc-editor.org/rfc/rfc9449#section-9' },
} satisfies CauseWords;
