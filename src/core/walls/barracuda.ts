import type { Wall } from './wall.ts';

export const wall = {
  id: 'barracuda',
  name: 'Barracuda',
  carrier: { cookies: /^(?:BNI__BARRACUDA_LB_COOKIE|BNI_persistence|BN[IE]S_[^=]{1,100}|barra_counter_session)=/ },
  refusals: [
    { cause: 'waf-blocked', certainty: 'likely', body: /\byou have been blocked\b/i, needsCarrier: true },
    // The filter of a company, not the site's.
    {
      cause: 'proxy-denied',
      certainty: 'certain',
      body: /\bblocked by the Barracuda Web (?:Filter|Security Gateway)\b/i,
    },
  ],
  source: {
    name: 'Barracuda Campus, Web Application Firewall and Web Security Gateway',
    url: 'https://campus.barracuda.com/product/webapplicationfirewall/',
  },
} satisfies Wall;
