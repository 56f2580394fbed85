import type { Wall } from './wall.ts';

export const wall = {
  id: 'stackpath',
  name: 'StackPath',
  carrier: {
    fields: [
      ['x-sp-url', /./],
      ['x-sp-waf', /./],
    ],
  },
  refusals: [
    {
      cause: 'waf-blocked',
      certainty: 'certain',
      body: /is using a security service for protection against online attacks\. An action has triggered the service and blocked your request/i,
    },
    { cause: 'waf-blocked', certainty: 'likely', body: /<title>\s{0,9}StackPath\b[^<]{1,80}<\/title>/i },
  ],
  source: {
    name: 'wafw00f, "StackPath"',
    url: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/stackpath.py',
  },
} satisfies Wall;
