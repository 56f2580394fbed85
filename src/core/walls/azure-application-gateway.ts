import type { Wall } from './wall.ts';

export const wall = {
  id: 'azure-application-gateway',
  name: 'Azure Application Gateway',
  carrier: {
    fields: [['server', /^Microsoft-Azure-Application-Gateway\//i]],
    cookies: /^(?:ApplicationGatewayAffinity(?:CORS)?|appgw_azwaf_\w{1,40})=/,
  },
  refusals: [
    // Its own page, not one that it carries: a rule, or a limit of the size of the body.
    {
      cause: 'waf-blocked',
      certainty: 'likely',
      body: /<h1>403 Forbidden<\/h1><\/center>\s{0,8}<hr>\s{0,8}<center>Microsoft-Azure-Application-Gateway\//i,
      statuses: [403],
    },
    { cause: 'waf-blocked', certainty: 'likely', body: /\bThe request is blocked\./i, needsCarrier: true },
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /<title>\s{0,20}Azure WAF\s{0,20}<\/title>/i,
      needsCarrier: true,
    },
  ],
  source: {
    name: 'Azure Application Gateway, "HTTP response codes: 403 Forbidden"',
    url: 'https://learn.microsoft.com/azure/application-gateway/http-response-codes',
  },
} satisfies Wall;
