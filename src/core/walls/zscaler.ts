import type { Wall } from './wall.ts';

export const wall = {
  id: 'zscaler',
  name: 'Zscaler',
  carrier: { fields: [['via', /zscaler/i]] },
  refusals: [
    {
      cause: 'proxy-denied',
      certainty: 'certain',
      body: /Your organization has selected Zscaler to protect you from internet threats|\bInternet Security by Zscaler\b/i,
    },
    // The field stands on answers of its own; those of sites keep theirs.
    { cause: 'proxy-denied', certainty: 'likely', field: ['server', /^Zscaler\b/i], statuses: [403] },
  ],
  source: {
    name: 'Zscaler, "Configuring block notifications"',
    url: 'https://help.zscaler.com/zia/configuring-block-notifications',
  },
} satisfies Wall;
