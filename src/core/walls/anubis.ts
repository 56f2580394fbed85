import type { Wall } from './wall.ts';

export const wall = {
  id: 'anubis',
  name: 'Anubis',
  carrier: {
    cookies:
      /^[\w.-]{0,60}anubis-(?:auth|cookie-verification|cookie-test-if-you-block-this-anubis-wont-work)[^=]{0,80}=/,
  },
  refusals: [
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /id="anubis_challenge"|\/cmd\/anubis\/static\/js\/main\.mjs/,
    },
    // Also with 200: the whole page, not words about it.
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /^\s{0,99}<!doctype html>[\s\S]{0,7000}<script id="anubis_challenge"/i,
      statuses: [200],
    },
    // Also where a solution was wrong or came too late.
    { cause: 'bot-blocked', certainty: 'likely', body: /\/cmd\/anubis\/static\/img\/reject\.webp/ },
  ],
  source: { name: 'Anubis, documentation', url: 'https://anubis.techaro.lol/docs/' },
} satisfies Wall;
