import type { Facts } from '../facts.ts';
import { speaksOfRequest } from '../refusing-answer.ts';
import { originOf } from '../resolve.ts';
import type { Cause, Found } from './cause.ts';

const embedded: ReadonlySet<string> = new Set(['image', 'imageset', 'media', 'font', 'object', 'sub_frame']);

/** A file that another site's page embeds. */
function byLook(facts: Facts): Found | undefined {
  if (facts.status !== 403 || !embedded.has(facts.exchange.type)) return undefined;
  if (facts.carried().length > 0 || facts.challenges().length > 0 || facts.reasons().length > 2) return undefined;
  const sent = facts.sent('referer');
  const from = sent.state === 'seen' ? originOf(sent.value[0] ?? '') : undefined;
  const site = facts.sent('sec-fetch-site');
  const isCross = site.state !== 'seen' || site.value[0] === 'cross-site';
  if (from === undefined || from === originOf(facts.round.url) || !isCross) return undefined;
  return { certainty: 'possible', evidence: [facts.at('sent', 'referer'), facts.at('status', undefined, '403')] };
}

/** The Referer or embedding site is refused. */
export const cause = {
  id: 'hotlink-protection',
  family: 'blocked',
  actor: 'developer',
  implies: [
    'permission-denied',
    'server-access-rule',
    'waf-blocked',
    'bot-blocked',
    'ip-blocked',
    'credentials-missing',
  ],
  check(facts, stated) {
    const referer = facts.sent('referer').state === 'seen' ? [facts.at('sent', 'referer')] : [];
    if (!stated) return byLook(facts);
    // Files are refused by their status, or replaced by a picture; settings of hosts speak of it, too.
    if (!speaksOfRequest(facts) || (stated.reason.source === 'html' && (facts.status ?? 0) < 400)) return undefined;
    // Keys that are limited to a Referer, and checks against forgery, are causes of their own.
    const isOther = facts.carried().length > 0 || /\b(?:api[ _-]?)?key\b|csrf|xsrf|forgery/i.test(stated.reason.said);
    if (isOther && stated.certainty !== 'certain') return undefined;
    return { certainty: stated.certainty, evidence: [...stated.evidence, ...referer, facts.at('status')] };
  },
} satisfies Cause;
