import type { Wall } from './wall.ts';

export const wall = {
  id: 'fortiweb',
  name: 'FortiWeb',
  carrier: { cookies: /^(?:FORTIWAFSID|cookiesession1)=/ },
  refusals: [{ cause: 'waf-blocked', certainty: 'certain', body: /\bAttack ID:?(?:\s|<[^>]{1,60}>){0,9}\d{6,12}\b/i }],
  reference: { name: 'Message ID', body: /Message ID:?(?:\s|<[^>]{1,60}>){0,9}(\d{6,20})/i },
  source: {
    name: 'FortiWeb, "Customizing error and authentication pages"',
    url: 'https://help.fortinet.com/fweb/570/Content/FortiWeb/fortiweb-admin/customize_error_pages.htm',
  },
} satisfies Wall;
