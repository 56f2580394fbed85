import type { Wall } from './wall.ts';

export const wall = {
  id: 'akamai',
  name: 'Akamai',
  carrier: {
    fields: [
      ['server', /^Akamai(?:GHost|NetStorage)$/i],
      ['akamai-grn', /./],
      ['x-akamai-session-info', /./],
      ['x-akamai-request-id', /./],
    ],
    cookies: /^(?:ak_bmsc|akaalb_\w{1,60}|AKA_A2)=/,
  },
  refusals: [
    { cause: 'waf-blocked', certainty: 'likely', field: ['x-reference-error', /^18\./] },
    // One page for rules, lists of addresses, countries and bots: the reference tells the owner which.
    {
      cause: 'waf-blocked',
      certainty: 'likely',
      body: /\bpermission to access\b[^<>]{0,1000}\bon this server\b.{0,20}\s{0,20}Reference #18\.[0-9a-f]|\berrors\.edgesuite\.net\/18\.[0-9a-f]/i,
    },
    {
      cause: 'waf-blocked',
      certainty: 'likely',
      body: /\bAccess Denied\b[\s\S]{0,2500}\bReference #18\.[0-9a-f]/i,
      needsCarrier: true,
    },
  ],
  reference: { name: 'Reference', field: 'x-reference-error', body: /\bReference #([0-9a-f.]{6,80}[0-9a-f])/i },
  source: {
    name: 'Akamai, "Why is Akamai blocking me?"',
    url: 'https://community.akamai.com/community/cloud-security/blog/2016/04/07/why-is-akamai-blocking-me',
  },
} satisfies Wall;
