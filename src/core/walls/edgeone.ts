import type { Wall } from './wall.ts';

export const wall = {
  id: 'edgeone',
  name: 'Tencent Cloud EdgeOne',
  carrier: {
    fields: [
      ['eo-log-uuid', /./],
      ['server', /^TencentEdgeOne$/i],
    ],
  },
  refusals: [
    // Its own statuses: of managed rules, and of all others: custom rules, rates, bots.
    { cause: 'waf-blocked', certainty: 'certain', field: ['eo-log-uuid', /./], statuses: [566] },
    { cause: 'waf-blocked', certainty: 'likely', field: ['eo-log-uuid', /./], statuses: [567] },
    // The firewall of the same cloud.
    {
      cause: 'waf-blocked',
      certainty: 'certain',
      body: /\bwaf\.tencent-cloud\.com\/|\bwaf-static\.tencent\.com\/501page/i,
    },
  ],
  reference: { name: 'EO-LOG-UUID', field: 'eo-log-uuid' },
  source: {
    name: 'Tencent Cloud EdgeOne, reference of abnormal status codes',
    url: 'https://cloud.tencent.com/document/product/1552/101095',
  },
} satisfies Wall;
