import type { Wall } from './wall.ts';

export const wall = {
  id: 'netscaler',
  name: 'NetScaler AppFirewall',
  carrier: {
    fields: [
      ['via', /\bNS-CACHE\b/],
      ['cneonction', /./],
      ['nncoection', /./],
    ],
    cookies: /^(?:ns_af|citrix_ns_id|NSC_[^=]{1,100})=/,
  },
  refusals: [
    { cause: 'waf-blocked', certainty: 'certain', body: /\b(?:NS Transaction|AppFW Session) id\b/i },
    {
      cause: 'waf-blocked',
      certainty: 'certain',
      body: /\bViolation Category:?(?:\s|<[^>]{1,60}>){0,9}APPFW_[A-Z_]{3,60}/,
    },
  ],
  reference: { name: 'NS Transaction id', body: /NS Transaction id:?\s?(\d{1,20})/i },
  source: {
    name: 'NetScaler, "Custom error status and message for HTML, XML and JSON error objects"',
    url: 'https://docs.netscaler.com/en-us/citrix-adc/current-release/application-firewall/profiles/html-xml-json-error-object.html',
  },
} satisfies Wall;
