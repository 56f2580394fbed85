import type { Wall } from './wall.ts';

export const wall = {
  id: 'crowdsec',
  name: 'CrowdSec',
  carrier: {},
  refusals: [
    // The same page for an address and, with its firewall, for a request.
    { cause: 'ip-blocked', certainty: 'likely', body: /<title>\s{0,9}CrowdSec Ban\b|\bCrowdSec Access Forbidden\b/i },
    { cause: 'bot-challenge', certainty: 'certain', body: /<title>\s{0,9}CrowdSec (?:Re)?Captcha\b/i },
    // Also with 200: the whole page, not words about it.
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /^\s{0,99}<(?:!doctype|html)[\s\S]{0,400}<title>\s{0,9}CrowdSec (?:Re)?Captcha\b/i,
      statuses: [200],
    },
  ],
  source: {
    name: 'CrowdSec, templates of its bouncers',
    url: 'https://github.com/crowdsecurity/lua-cs-bouncer/tree/main/templates',
  },
} satisfies Wall;
