import type { Wall } from './wall.ts';

export const wall = {
  id: 'imperva',
  name: 'Imperva (Incapsula)',
  carrier: {
    fields: [
      ['x-iinfo', /./],
      ['x-cdn', /^(?:incapsula|imperva)$/i],
    ],
    cookies: /^(?:visid_incap_|incap_ses_|nlbi_)/,
  },
  refusals: [
    // The address of the frame names the reason: 12 is the check of a visitor, 15 and 16 are rules.
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /\/_Incapsula_Resource\?SWUDNSAI=[^"'\s<>]{0,1500}&edet=12\b/,
      statuses: [200, 401, 403, 429, 503],
    },
    // Nothing but the script, which also stands on pages that it let through: the browser runs it, and asks again.
    {
      cause: 'bot-challenge',
      certainty: 'certain',
      body: /^\s{0,20}<html[^<>]{0,60}>\s{0,20}<head>\s{0,20}(?:<meta[^<>]{0,200}>\s{0,20}){0,4}<script[^<>]{0,60}\ssrc="\/_Incapsula_Resource\?SW[A-Z]{6}=[^"]{0,400}"[^<>]{0,60}>\s{0,20}<\/script>\s{0,20}(?:<\/head>\s{0,20})?<body[^<>]{0,60}>\s{0,20}<\/body>/i,
      statuses: [200, 403],
    },
    {
      cause: 'waf-blocked',
      certainty: 'certain',
      body: /\/_Incapsula_Resource\?[^"'\s<>]{0,1500}&edet=1[56]\b/,
      statuses: [200, 403],
    },
    { cause: 'waf-blocked', certainty: 'likely', body: /\bIncapsula incident ID\b/i },
    {
      cause: 'waf-blocked',
      certainty: 'certain',
      body: /"errorCode":\s?"1[56]"[\s\S]{0,400}\bblocked by the security rules\b/,
    },
    {
      cause: 'waf-blocked',
      certainty: 'certain',
      body: /\brequest was blocked by (?:the security rules|our security service)\b[\s\S]{0,4000}\b(?:Incapsula|Imperva)\b/i,
    },
  ],
  reference: {
    name: 'Incident ID',
    body: /\b(?:incident[ _]id(?:[:=]|\s){0,4}|incidentId":\s?")(?:<[^<>]{1,60}>\s{0,4}){0,3}(\d[\d-]{8,80})/i,
  },
  source: {
    name: 'Imperva, "Cloud WAF Error Pages and Codes"',
    url: 'https://docs.imperva.com/bundle/cloud-application-security/page/more/error-codes.htm',
  },
} satisfies Wall;
