import type { Cause } from './cause.ts';

/** The Origin or Referer check of the CSRF protection failed. */
export const cause = {
  id: 'csrf-origin-mismatch',
  family: 'browser',
  actor: 'site-owner',
  implies: ['csrf-rejected', 'permission-denied', 'session-expired', 'session-missing'],
  says: {
    certain: [
      'csrf_origin_mismatch',
      'CSRFOriginMismatch',
      /\b(?:origin|referr?er) check(?:ing)? failed\b/i,
      /\bhttp origin header\b[^;]{0,300}\b(?:didn.t|did not|does not|doesn.t) match\b/i,
      /\bcross[ -]origin request detected\b/i,
      /\bcross[ -]site post form submissions? (?:is|are) forbidden\b/i,
      /\bforbidden - (?:origin|referr?er) (?:invalid|not supplied|missing)\b/i,
      /\breferr?er (?:header )?(?:is missing|not supplied|does not match the host|is insecure while host is secure)\b/i,
      /\b(?:csrf|xsrf)\b[^.;]{0,60}\b(?:origin|referr?er)\b/i,
      /\b(?:origin|referr?er)\b[^.;]{0,60}\b(?:csrf|xsrf)\b/i,
      /\borigin\b[^.;]{0,200}\bdoes not match any trusted origins?\b/i,
    ],
    likely: [
      'InvalidOrigin',
      /\binvalid server actions request\b/i,
      /\bhost\b[^.;]{0,20}\b(?:does not|doesn.t) match [`'"]?origin\b/i,
      /\borigin not allowed\b/i,
      /\borigin\b[^.;]{0,60}\b(?:does not|doesn.t|did not|didn.t) match (?:the )?(?:host|base|request|server|expected|origin)/i,
      /\b(?:referr?er|origin) (?:header )?(?:mismatch|verification failed|validation failed)\b/i,
      /\b(?:invalid|missing|bad) referr?er(?: header)?\b/i,
    ],
  },
  check(facts, stated) {
    if (!stated) return undefined;
    const origin = facts.sent('origin');
    const { said } = stated.reason;
    const value = origin.state === 'seen' ? origin.value[0] : undefined;
    const site = facts.sent('sec-fetch-site');
    const isForeign = site.state === 'seen' && site.value[0] === 'cross-site';
    // Said to the page of another site, these are words of a list of origins: origin-not-allowed.
    const isOwn = value !== undefined && !isForeign && facts.round.url.startsWith(`${value}/`);
    if (stated.certainty !== 'certain' && !isOwn && !/csrf|xsrf|match|referr?er/i.test(said)) return undefined;
    // Code and goods have an origin, too.
    const isOfWeb = /csrf|xsrf|referr?er|header|cross|trusted|https?:/i.test(said) || value !== undefined;
    const isSure = stated.certainty !== 'certain' || isOfWeb || stated.reason.is === 'code';
    const name = /referr?er/i.test(said) ? 'referer' : 'origin';
    const sent = facts.sent(name);
    const place = sent.state === 'absent' ? [facts.without('sent', name)] : [];
    const quoted = sent.state === 'seen' ? [facts.at('sent', name, name === 'origin' ? sent.value[0] : undefined)] : [];
    return {
      certainty: isSure ? stated.certainty : 'possible',
      evidence: [...stated.evidence, ...quoted, ...place],
      params: { field: name === 'origin' ? 'Origin' : 'Referer', ...(value && name === 'origin' && { origin: value }) },
    };
  },
} satisfies Cause;
