import type { Refusal, Wall } from './wall.ts';

const json = String.raw`"?cloudflare_error"?:\s?true`;

/**
 * A number of its own pages, as each kind of page writes it: plain text, the two pages, and the form for programs. Alone
 * the number may be the origin's.
 */
const page = (codes: string): RegExp =>
  new RegExp(
    [
      String.raw`^error code: (?:${codes})\s{0,4}$`,
      String.raw`\berror(?: code)?:?(?:</span>)?\s{0,40}(?:<span[^<>]{0,80}>)?(?:${codes})\b(?=[\s\S]{0,1500}\bray id\b)`,
      String.raw`\berror_code"?:\s?(?:${codes})\b(?=[\s\S]{0,1000}${json})`,
      String.raw`${json}(?=[\s\S]{0,1000}\berror_code"?:\s?(?:${codes})\b)`,
    ].join('|'),
    'i',
  );

const coded = (cause: string, certainty: Refusal['certainty'], codes: string): Refusal => ({
  cause,
  certainty,
  body: page(codes),
  needsCarrier: true,
});

export const wall = {
  id: 'cloudflare',
  name: 'Cloudflare',
  carrier: {
    fields: [
      ['cf-ray', /./],
      ['server', /^cloudflare$/i],
    ],
    cookies: /^(?:__cf_bm|_cfuvid|cf_clearance)=/,
  },
  refusals: [
    // The one value that is defined; set on every kind of challenge page.
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      field: ['cf-mitigated', /^challenge$/i],
      statuses: [403, 429, 503],
    },
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /_cf_chl_opt|\/cdn-cgi\/challenge-platform\/h\/\w\/orchestrate/,
    },
    // An address, or the network that it is of, was banned.
    coded('ip-blocked', 'certain', '1005|1006|1007|1008|1106'),
    // By what was seen of it, not by a list.
    coded('ip-blocked', 'likely', '1012'),
    coded('geo-blocked', 'certain', '1009'),
    coded('bot-blocked', 'certain', '1010'),
    coded('hotlink-protection', 'certain', '1011'),
    // The second is the plan of who owns the site, which is used up.
    coded('rate-limited', 'certain', '1015'),
    coded('rate-limited', 'likely', '1025|1027'),
    coded('waf-blocked', 'certain', '1020'),
    { cause: 'waf-blocked', certainty: 'certain', body: /Sorry, you have been blocked/i, needsCarrier: true },
    // An address of Cloudflare itself was asked, or a host other than the one of the handshake.
    coded('wrong-endpoint', 'certain', '1003'),
    coded('wrong-endpoint', 'likely', '1013'),
    // Its names lead where they must not: everybody is refused.
    coded('server-access-rule', 'likely', '1000|1002|1014|1034'),
    coded('site-disabled', 'likely', '1004'),
  ],
  reference: {
    name: 'Ray ID',
    field: 'cf-ray',
    body: /(?:Ray ID:?\s{0,4}(?:<[^>]{1,60}>)?\s{0,4}|"(?:ray_id|instance)":\s?")([0-9a-f]{16})/i,
  },
  source: {
    name: 'Cloudflare, "1xxx errors" and "Detect a challenge page response"',
    url: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/',
  },
} satisfies Wall;
