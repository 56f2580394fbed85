import type { Wall } from './wall.ts';

export const wall = {
  id: 'wangzhanbao',
  name: '360 Wangzhanbao',
  carrier: {
    fields: [
      ['x-powered-by-360wzb', /./],
      ['wzws-ray', /./],
    ],
  },
  refusals: [
    // A slider is shown so, too.
    { cause: 'waf-blocked', certainty: 'likely', body: /\/wzws-waf-cgi\/|\bwangshan\.360\.cn\b/i },
    // 493 is the status of its block page.
    { cause: 'waf-blocked', certainty: 'certain', field: ['wzws-ray', /./], statuses: [493] },
  ],
  reference: { name: 'WZWS-RAY', field: 'wzws-ray' },
  source: {
    name: 'wafw00f, "360 Wangzhanbao"',
    url: 'https://github.com/EnableSecurity/wafw00f/tree/master/wafw00f/plugins',
  },
} satisfies Wall;
