import type { Wall } from './wall.ts';

export const wall = {
  id: 'azure-front-door',
  name: 'Azure Front Door',
  carrier: {
    fields: [
      ['x-azure-ref', /./],
      ['x-fd-int-roxy-purgeid', /./],
    ],
    cookies: /^afd_azwaf_/,
  },
  refusals: [
    {
      cause: 'waf-blocked',
      certainty: 'certain',
      body: /<h2[^<>]{0,60}>\s{0,20}The request is blocked\.\s{0,20}<\/h2>[\s\S]{0,600}\bid=["']errorref["']/i,
    },
    { cause: 'waf-blocked', certainty: 'likely', body: /\bThe request is blocked\./i, needsCarrier: true },
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /<title>\s{0,20}Azure WAF\s{0,20}<\/title>/i,
      needsCarrier: true,
    },
  ],
  reference: {
    name: 'Azure ref',
    field: 'x-azure-ref',
    body: /\bid=["']errorref["'][^<>]{0,60}>\s{0,20}(?:<span[^<>]{0,60}>\s{0,20})?([\w+/=-]{16,200})/i,
  },
  source: {
    name: 'Azure Web Application Firewall on Front Door, "Tune" and "JavaScript challenge"',
    url: 'https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-tuning',
  },
} satisfies Wall;
