import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Bot check',
  sentence: () => 'A protection against bots wants to see that a person asks. No credentials are wrong.',
  steps: {
    developer: [
      { text: 'Open the address in a tab and pass the check there: fetch() cannot, since it runs no page.' },
      { text: 'For programs, use the interface that the service offers them, or ask its owner for an exception.' },
      {
        text: 'If it does not end: blocked scripts or cookies, a changed User-Agent, a VPN, or an extension may be why.',
      },
    ],
    'site-owner': [
      { text: 'Leave addresses that programs call (API, feeds, webhooks) out of challenges: they cannot solve them.' },
      {
        text: 'For example, for requests with the key of your own application:',
        in: 'Cloudflare',
        code: '(starts_with(http.request.uri.path, "/api/") and http.request.headers["<header>"][0] eq "<value>") -> Skip',
      },
    ],
  },
  visitor: ['reload'],
  reference: {
    name: 'Cloudflare, detect a challenge page',
    url: 'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/',
  },
} satisfies CauseWords;
