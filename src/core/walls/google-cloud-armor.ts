import type { Wall } from './wall.ts';

/** The whole body, as Google's load balancers write it where a rule refuses. */
const bare = (text: string): RegExp =>
  new RegExp(
    String.raw`^\s{0,8}<!doctype html>(?:<meta[^<>]{1,120}>){0,4}<title>${text.slice(0, 3)}</title>${text}\s{0,8}$`,
    'i',
  );

export const wall = {
  id: 'google-cloud-armor',
  name: 'Google Cloud Armor',
  carrier: { fields: [['via', /\b1\.1 google\b/i]] },
  refusals: [
    { cause: 'waf-blocked', certainty: 'likely', body: bare('403 Forbidden'), needsCarrier: true, statuses: [403] },
    {
      cause: 'rate-limited',
      certainty: 'likely',
      body: bare('429 Too Many Requests'),
      needsCarrier: true,
      statuses: [429],
    },
  ],
  source: {
    name: 'Google Cloud Armor, "Security policy overview" and "Troubleshoot"',
    url: 'https://cloud.google.com/armor/docs/troubleshooting',
  },
} satisfies Wall;
