import type { Wall } from './wall.ts';

const challengePage = /\bwindow\.rbzns\s?=/;

export const wall = {
  id: 'reblaze',
  name: 'Reblaze',
  carrier: { fields: [['server', /^Reblaze/i]], cookies: /^(?:rbzid|rbzsessionid)=/ },
  refusals: [
    { cause: 'bot-challenge', certainty: 'certain', body: challengePage },
    // 247 is its own status.
    { cause: 'bot-challenge', certainty: 'certain', body: challengePage, statuses: [247] },
    { cause: 'waf-blocked', certainty: 'certain', body: /Current session has been terminated/i, needsCarrier: true },
  ],
  source: {
    name: 'wafw00f, "Reblaze"',
    url: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/reblaze.py',
  },
} satisfies Wall;
