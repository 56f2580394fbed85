import type { Wall } from './wall.ts';

const filterPage = /<(?:title|h1)>\s{0,9}Web Site Blocked\b/i;

export const wall = {
  id: 'sonicwall',
  name: 'SonicWall',
  carrier: { fields: [['server', /^SonicWALL/i]] },
  refusals: [
    {
      cause: 'proxy-denied',
      certainty: 'certain',
      body: /\bThis request is blocked by the SonicWALL\b|\bnsa_banner\b/i,
    },
    { cause: 'proxy-denied', certainty: 'certain', body: filterPage, needsCarrier: true },
    { cause: 'proxy-denied', certainty: 'likely', body: filterPage },
  ],
  source: {
    name: 'wafw00f, "SonicWall"',
    url: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/sonicwall.py',
  },
} satisfies Wall;
