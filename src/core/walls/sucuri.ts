import type { Wall } from './wall.ts';

export const wall = {
  id: 'sucuri',
  name: 'Sucuri Website Firewall',
  carrier: {
    fields: [
      ['x-sucuri-id', /./],
      ['x-sucuri-cache', /./],
      ['server', /^Sucuri/i],
    ],
    cookies: /^sucuri_cloudproxy_uuid_/,
  },
  refusals: [
    { cause: 'waf-blocked', certainty: 'certain', field: ['x-sucuri-block', /./] },
    {
      cause: 'waf-blocked',
      certainty: 'certain',
      body: /\bSucuri WebSite Firewall - Access Denied\b|\bAccess Denied - Sucuri Website Firewall\b|\/sucuri-firewall-block\.css\b/i,
    },
    // The reason that it tells, where it is more than a rule.
    { cause: 'bot-blocked', certainty: 'certain', body: /\bBad bot access attempt\b/, needsCarrier: true },
    {
      cause: 'geo-blocked',
      certainty: 'certain',
      body: /\bAccess from your country was disabled by the administrator\b/i,
      needsCarrier: true,
    },
    // A script sets a cookie, and asks again.
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /\bsucuri_cloudproxy_js\s?=/,
      statuses: [200, 307, 403, 503],
    },
  ],
  reference: {
    name: 'Block ID',
    field: 'x-sucuri-block',
    body: /\bBlock ID:?\s{0,4}(?:<[^<>]{1,60}>\s{0,4}){0,4}([A-Z]{2,8}\d{2,4})\b/,
  },
  source: {
    name: 'Sucuri, "Firewall Troubleshooting Guide"',
    url: 'https://docs.sucuri.net/website-firewall/sucuri-firewall-troubleshooting-guide/',
  },
} satisfies Wall;
