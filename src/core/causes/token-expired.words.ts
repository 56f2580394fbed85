import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Token expired',
  sentence: ({ ago }) =>
    ago === undefined
      ? 'The token that was sent is past its expiry.'
      : `The token that was sent ran out ${ago} before this request.`,
  steps: {
    developer: [
      { text: 'Get a fresh token and send the request once more: refresh before the expiry, not after the refusal.' },
      {
        text: 'With a refresh token (RFC 6749 section 6):',
        in: 'curl',
        code: "curl -d grant_type=refresh_token -d refresh_token='<refresh token>' -d client_id='<client id>' '<token endpoint>'",
      },
    ],
    'site-owner': [
      { text: 'Allow for 30 to 120 seconds between clocks when exp is checked, and keep the clocks in step by NTP.' },
    ],
  },
  visitor: ['reload', 'cookies'],
  reference: { name: 'RFC 6750 section 3.1', url: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1' },
} satisfies CauseWords;
