import type { Wall } from './wall.ts';

export const wall = {
  id: 'umbrella',
  name: 'Cisco Umbrella',
  carrier: {},
  refusals: [
    {
      cause: 'proxy-denied',
      certainty: 'certain',
      body: /\bhttps?:\/\/(?:[\w-]{1,60}\.)?block\.(?:opendns|sse\.cisco)\.com\b/i,
    },
    {
      cause: 'proxy-denied',
      certainty: 'certain',
      body: /\bThis site is blocked due to (?:content filtering|a (?:phishing|security|malware) threat)\./i,
      statuses: [403],
    },
  ],
  source: {
    name: 'Cisco Umbrella, "Customize block and warn pages"',
    url: 'https://docs.umbrella.com/deployment-umbrella/docs/customize-block-page',
  },
} satisfies Wall;
