import type { Wall } from './wall.ts';

export const wall = {
  id: 'kasada',
  name: 'Kasada',
  carrier: {
    fields: [
      ['x-kpsdk-ct', /./],
      ['x-kpsdk-v', /./],
    ],
    cookies: /^(?:KP_UIDz(?:-ssn)?|tkrm_alpekz_\w{1,60})=/,
  },
  refusals: [
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /\bwindow\.KPSDK\s?=\s?\{[\s\S]{0,2000}\/ips\.js\b/,
      statuses: [200, 403, 429],
    },
    // To a script: the same without a body.
    { cause: 'bot-challenge', certainty: 'likely', field: ['x-kpsdk-ct', /./], statuses: [403, 429] },
  ],
  source: { name: 'Kasada, "Bot defence: how it works"', url: 'https://docs.kasada.io/' },
} satisfies Wall;
