import type { Wall } from './wall.ts';

export const wall = {
  id: 'google-abuse',
  name: 'Google',
  carrier: { fields: [['server', /^(?:GSE|sffe|gws|HTTP server \(unknown\)|ESF)$/i]] },
  refusals: [
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /\bOur systems have detected unusual traffic from your computer network\b/i,
    },
    // Here no puzzle is offered.
    {
      cause: 'bot-blocked',
      certainty: 'certain',
      body: /\byour computer or network may be sending automated queries\b/i,
    },
  ],
  source: {
    name: 'Google, "\'Unusual traffic from your computer network\'"',
    url: 'https://support.google.com/websearch/answer/86640',
  },
} satisfies Wall;
