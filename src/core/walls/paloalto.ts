import type { Wall } from './wall.ts';

export const wall = {
  id: 'paloalto',
  name: 'Palo Alto Networks',
  carrier: {},
  refusals: [
    {
      cause: 'proxy-denied',
      certainty: 'likely',
      body: /Access to the web page you were trying to visit has been blocked in accordance with company policy/i,
    },
    {
      cause: 'proxy-denied',
      certainty: 'certain',
      body: /\bPalo Alto Next Generation Security Platform\b|Download of the virus\/spyware has been blocked in accordance with company policy/i,
    },
  ],
  source: {
    name: 'Palo Alto Networks, "URL Filtering Response Pages"',
    url: 'https://docs.paloaltonetworks.com/pan-os/9-1/pan-os-admin/url-filtering/url-filtering-response-pages',
  },
} satisfies Wall;
