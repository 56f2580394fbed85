import type { Cause } from './cause.ts';

/** The Origin or Referer check of the CSRF protection failed. */
export const cause = {
  id: 'csrf-origin-mismatch',
  family: 'browser',
  actor: 'site-owner',
  implies: ['csrf-rejected', 'permission-denied', 'session-expired', 'session-missing'],
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
