import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Token not yet valid',
  sentence: ({ ahead }) =>
    ahead === undefined
      ? 'For the server, the token begins in the future.'
      : `The token begins ${ahead} in the future of the server's clock.`,
  steps: {
    developer: [
      {
        text: 'Compare the clocks of who issues the token and who checks it with the Date of the answer, and set them by NTP.',
      },
      { text: 'nbf and iat count seconds since 1970 in UTC: no milliseconds, no local time (RFC 7519 section 2).' },
      { text: 'Where you issue the token yourself, let nbf lie a minute in the past.' },
    ],
    'site-owner': [
      { text: 'Allow for 30 to 120 seconds between clocks when nbf and iat are checked (RFC 7519 section 4.1.5).' },
      { text: 'Is the clock of this machine right?', in: 'Linux', code: 'timedatectl status' },
    ],
  },
  reference: { name: 'RFC 7519 section 4.1.5', url: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.5' },
} satisfies CauseWords;
