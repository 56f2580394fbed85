import type { Wall } from './wall.ts';

export const wall = {
  id: 'akamai-bot-manager',
  name: 'Akamai Bot Manager',
  carrier: { cookies: /^(?:_abck|bm_s[vz]|bm_mi|ak_bmsc|sbsd|sec_cpt)=/ },
  refusals: [
    // The challenge as a script gets it: 428, and whatever else the owner set.
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /"sec-cp-challenge":\s?"true"/,
      statuses: [200, 403, 428, 429],
    },
    // As a page.
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /\bid=["']sec-if-cpt-container["']|\/_sec\/cp_challenge\//,
      statuses: [200, 403, 428, 429],
    },
  ],
  source: {
    name: 'Akamai Bot Manager, "Challenge actions"',
    url: 'https://techdocs.akamai.com/application-security/reference/get-challenge-action',
  },
} satisfies Wall;
