import type { CauseWords } from './cause.ts';

export const words = {
  title: 'Taken for a bot',
  sentence: () => 'A protection against bots refused the request outright, and offers no check to pass.',
  steps: {
    developer: [
      { text: 'Use the interface for programs of this service, with its key, instead of its pages.' },
      {
        text: 'Say honestly who asks, where the service allows programs at all:',
        in: 'curl',
        code: "curl -A '<name>/<version> (+<page that tells about it>)' '<address>'",
      },
      { text: 'In a browser: turn off what changes its marks (User-Agent, canvas, fonts), and leave the VPN.' },
    ],
    'site-owner': [
      {
        text: 'Look up the id on the page in the log of the protection, and except programs that you know by key, not by name.',
      },
    ],
  },
  visitor: ['reload'],
  reference: {
    name: 'Cloudflare, error 1010',
    url: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1010/',
  },
} satisfies CauseWords;
