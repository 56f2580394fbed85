import type { Evidence } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import type { Cause } from './cause.ts';

/** How caches say that the answer is their own (RFC 9211, and what products had before it). */
const marks: readonly (readonly [name: string, own: RegExp])[] = [
  ['cache-status', /;\s*hit\b/i],
  ['cf-cache-status', /^(?:hit|stale|updating|revalidated)$/i],
  ['x-cache', /(?:^|,\s*)(?:tcp_(?:\w+_)?hit|hit)\b(?![^,]*,\s*(?:tcp_)?miss)|\brefreshhit\b/i],
  ['x-cache-status', /^(?:hit|stale)/i],
  ['x-proxy-cache', /^hit/i],
  ['x-vercel-cache', /^(?:hit|stale|prerender)$/i],
  ['x-nextjs-cache', /^(?:hit|stale)$/i],
  ['cdn-cache', /^hit/i],
  ['x-drupal-cache', /^hit/i],
  ['x-litespeed-cache', /^hit/i],
  ['x-varnish-cache', /^hit/i],
  ['server-timing', /\bcdn-cache; ?desc=hit\b/i],
];

/** Signs of a cache on the way, the plainest first. */
function shared(facts: Facts): readonly Evidence[] {
  const age = facts.field('age')?.trim() ?? '';
  const old = /^[1-9]\d{0,9}$/.test(age) ? [facts.at('response', 'age', age)] : [];
  const own = marks.flatMap(([name, pattern]) => {
    const value = facts.field(name)?.trim();
    return value !== undefined && pattern.test(value) ? [facts.at('response', name, value)] : [];
  });
  return [...old, ...own];
}

/** The refusal comes from a cache, not from the server now. */
export const cause = {
  id: 'cached-refusal',
  family: 'browser',
  actor: 'visitor',
  check(facts) {
    const { round, status } = facts;
    if (!facts.isRefused || status === 407 || round.response.state !== 'seen') return undefined;
    const isOwn = round.response.value.fromCache;
    const signs = isOwn ? [] : shared(facts);
    if (!isOwn && signs.length === 0) return undefined;
    const fields = (['cache-control', 'expires'] as const).filter((name) => facts.field(name) !== undefined);
    const allowed = fields.slice(0, 1).map((name) => facts.at('response', name, facts.field(name)));
    if (isOwn)
      return {
        certainty: 'likely',
        evidence: [facts.at('event', 'fromCache'), ...allowed],
        params: { where: 'browser' },
      };
    // What was stored for somebody else says nothing of these credentials (RFC 9111 section 3.5).
    const mine = ['authorization', 'cookie'].find((name) => facts.sent(name).state === 'seen');
    return {
      certainty: mine ? 'likely' : 'possible',
      evidence: [...signs, ...(mine ? [facts.at('sent', mine)] : []), ...allowed],
      params: { where: 'shared', ...(facts.field('age') !== undefined && { age: Number(facts.field('age')) || 0 }) },
      actor: 'site-owner',
    };
  },
} satisfies Cause;
