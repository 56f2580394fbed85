import type { Wall } from './wall.ts';

export const wall = {
  id: 'reblaze',
  name: 'Reblaze',
  carrier: { fields: [['server', /^Reblaze/i]], cookies: /^(?:rbzid|rbzsessionid)=/ },
  refusals: [
    // 247 is its own status.
    { cause: 'bot-challenge', certainty: 'certain', body: /\bwindow\.rbzns\s?=/ },
    { cause: 'bot-challenge', certainty: 'certain', body: /\bwindow\.rbzns\s?=/, statuses: [200, 247] },
    { cause: 'waf-blocked', certainty: 'certain', body: /Current session has been terminated/i, needsCarrier: true },
    {
      cause: 'waf-blocked',
      certainty: 'likely',
      body: /Access denied \(403\)[\s\S]{0,400}Current session has been terminated/i,
    },
  ],
  source: {
    name: 'wafw00f, "Reblaze"',
    url: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/reblaze.py',
  },
} satisfies Wall;
