import type { Wall } from './wall.ts';

export const wall = {
  id: 'sophos-utm',
  name: 'Sophos UTM',
  carrier: {},
  refusals: [
    { cause: 'proxy-denied', certainty: 'certain', body: /\bPowered by UTM Web Protection\b/i },
    { cause: 'waf-blocked', certainty: 'likely', body: /\bThe web application firewall has blocked access to\b/i },
  ],
  source: {
    name: 'Sophos UTM, "Customization"',
    url: 'https://docs.sophos.com/nsg/sophos-utm/utm/9.7/help/en-us/Content/utm/utmAdminGuide/ManagementCustomization.htm',
  },
} satisfies Wall;
