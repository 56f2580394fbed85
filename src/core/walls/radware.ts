import type { Wall } from './wall.ts';

export const wall = {
  id: 'radware',
  name: 'Radware',
  carrier: { fields: [['x-sl-compstate', /./]] },
  refusals: [
    {
      cause: 'waf-blocked',
      certainty: 'certain',
      body: /<title>\s{0,9}Unauthorized Request Blocked|CloudWebSec@radware\.com/i,
    },
    { cause: 'waf-blocked', certainty: 'likely', body: /because we have detected unauthorized activity/i },
    { cause: 'bot-challenge', certainty: 'certain', body: /<title>\s{0,9}Radware (?:Bot Manager )?Captcha/i },
    // Also with 200: the whole page, not words about it.
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /^\s{0,99}<(?:!doctype|html)[\s\S]{0,400}<title>\s{0,9}Radware (?:Bot Manager )?Captcha/i,
      statuses: [200],
    },
  ],
  reference: { name: 'Case Number', body: /Case Number:?(?:\s|<[^>]{1,60}>){0,9}(\d[\d-]{3,40})/i },
  source: {
    name: 'wafw00f, "Radware AppWall"',
    url: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/radware.py',
  },
} satisfies Wall;
