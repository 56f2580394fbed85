import type { Wall } from './wall.ts';

export const wall = {
  id: 'huawei-waf',
  name: 'Huawei Cloud WAF',
  carrier: { fields: [['server', /^(?:HuaweiCloudWAF|CloudWAF|CW$)/i]], cookies: /^HWWAFSES(?:ID|TIME)=/ },
  refusals: [
    { cause: 'waf-blocked', certainty: 'certain', body: /\bhws_security@/i },
    // 418 is the status of its block page.
    {
      cause: 'waf-blocked',
      certainty: 'certain',
      field: ['server', /^(?:HuaweiCloudWAF|CloudWAF|CW$)/i],
      statuses: [418],
    },
  ],
  reference: { name: 'event ID', body: /event ID:?\s?([\w-]{4,60})/i },
  source: {
    name: 'wafw00f, "Huawei Cloud Firewall"',
    url: 'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/huaweicloud.py',
  },
} satisfies Wall;
