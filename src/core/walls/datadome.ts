import type { Wall } from './wall.ts';

/** The address of the check, up to the sign of a ban: then no check is offered. */
const banned = String.raw`[^"'\s<>]{0,1500}(?:&|\\u0026)t=bv\b`;
/** What a page holds: `var dd={'rt':'c',...,'t':'bv',...}`. */
const held = String.raw`\bvar dd\s?=\s?\{['"]rt['"]:['"][ci]['"]`;
const heldBan = `[^{}]{0,1500}['"]t['"]:['"]bv['"]`;
const address = String.raw`\bcaptcha-delivery\.com\/(?:captcha|interstitial)\/?\?`;

export const wall = {
  id: 'datadome',
  name: 'DataDome',
  carrier: {
    // "protected" stands in every answer.
    fields: [
      ['x-datadome', /./],
      ['x-datadome-cid', /./],
    ],
    cookies: /^datadome=/,
  },
  refusals: [
    {
      cause: 'bot-blocked',
      certainty: 'certain',
      body: new RegExp(`${address}${banned}|${held}${heldBan}`),
    },
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: new RegExp(`${address}(?!${banned})|${held}(?!${heldBan})`),
    },
    { cause: 'bot-challenge', certainty: 'likely', field: ['x-dd-b', /^[12]$/], statuses: [401, 403, 429] },
  ],
  reference: {
    name: 'DataDome id',
    field: 'x-datadome-cid',
    body: /(?:['"]cid['"]:\s?['"]|[?&]initialCid=)([\w~%=+/-]{16,200})/,
  },
  source: {
    name: 'DataDome, "Challenges: Device Check, CAPTCHA and block page"',
    url: 'https://docs.datadome.co/docs/response-page',
  },
} satisfies Wall;
