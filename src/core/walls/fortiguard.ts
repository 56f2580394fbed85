import type { Wall } from './wall.ts';

export const wall = {
  id: 'fortiguard',
  name: 'FortiGuard',
  carrier: {},
  refusals: [
    {
      cause: 'proxy-denied',
      certainty: 'certain',
      body: /FortiGuard Intrusion Prevention - Access Blocked|<title>\s{0,9}Web Filter Violation|\bFortiGate Application Control\b|in violation of your Internet usage policy/i,
    },
    { cause: 'waf-blocked', certainty: 'certain', body: /This transfer is blocked by a web application firewall/i },
  ],
  reference: { name: 'Event ID', body: /Event ID:?(?:\s|<[^>]{1,60}>){0,9}(\d{6,12})/i },
  source: {
    name: 'FortiGate, "FortiGuard filter"',
    url: 'https://docs.fortinet.com/document/fortigate/7.0.1/administration-guide/675558/fortiguard-filter',
  },
} satisfies Wall;
