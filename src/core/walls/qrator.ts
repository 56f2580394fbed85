import type { Wall } from './wall.ts';

export const wall = {
  id: 'qrator',
  name: 'Qrator',
  carrier: { fields: [['server', /^QRATOR$/i]], cookies: /^qrator_(?:ssid|jsr|jsid|msid)\d?=/ },
  refusals: [
    // With 401 and no challenge of HTTP; 403 too.
    { cause: 'bot-challenge', certainty: 'certain', body: /\/__qrator\/qauth/ },
    { cause: 'ip-blocked', certainty: 'likely', body: /guru meditation/i, statuses: [403], needsCarrier: true },
  ],
  source: { name: 'Qrator Labs', url: 'https://qrator.net/en/' },
} satisfies Wall;
