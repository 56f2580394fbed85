import type { Wall } from './wall.ts';

const refusalPage = /\/\.safeline\/static\//;

export const wall = {
  id: 'safeline',
  name: 'SafeLine',
  carrier: { fields: [['x-apisix-chaitin-waf', /./]], cookies: /^sl-(?:session|challenge)[^=]{0,60}=/ },
  refusals: [
    { cause: 'waf-blocked', certainty: 'certain', body: /\bblocked by Chaitin SafeLine Web Application Firewall\b/i },
    { cause: 'waf-blocked', certainty: 'certain', field: ['x-apisix-chaitin-waf-action', /^reject$/i] },
    // 468 is the status of its challenge.
    { cause: 'bot-challenge', certainty: 'likely', body: /\/\.safeline\/(?:static|challenge)\//, statuses: [468] },
    { cause: 'rate-limited', certainty: 'likely', body: refusalPage, statuses: [429] },
    { cause: 'waf-blocked', certainty: 'likely', body: refusalPage, statuses: [403] },
  ],
  reference: { name: 'event_id', body: /"event_id":\s?"([0-9a-f]{32})"/ },
  source: { name: 'Apache APISIX, "chaitin-waf"', url: 'https://apisix.apache.org/docs/apisix/plugins/chaitin-waf/' },
} satisfies Wall;
