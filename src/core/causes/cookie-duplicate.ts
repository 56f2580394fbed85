import { isSessionCookie } from '../session-cookie.ts';
import type { Cause } from './cause.ts';

/** Problems by which a server may fail to read a cookie. */
const corrupt: ReadonlySet<string> = new Set([
  'literal-undefined',
  'literal-null',
  'literal-nan',
  'literal-object',
  'cookie-control-character',
]);

/** The same cookie name twice with different values, or a corrupt one: the server may read the wrong one. */
export const cause = {
  id: 'cookie-duplicate',
  family: 'browser',
  actor: 'visitor',
  implies: ['credentials-missing', 'session-missing', 'session-expired', 'challenge-missing'],
  check(facts) {
    const { status } = facts;
    const sent = facts.sent('cookie');
    if (!facts.isRefused || status === 407 || sent.state !== 'seen') return undefined;
    const first = new Map<string, string>();
    let name: string | undefined;
    let broken: string | undefined;
    for (const cookie of facts.cookies()) {
      const before = first.get(cookie.name);
      if (before === undefined) first.set(cookie.name, cookie.value);
      const isOther = before !== undefined && before !== cookie.value;
      const isBroken = cookie.problems.some(({ code }) => corrupt.has(code));
      if (!(isOther || isBroken) || !isSessionCookie(cookie.name)) continue;
      if (isOther) name ??= cookie.name;
      if (isBroken) broken ??= cookie.name;
    }
    const odd = name ?? broken;
    if (odd === undefined) return undefined;
    // Where a header says who asks, the cookies hardly matter.
    const isBeside = facts.carried().length > 0 || facts.challenges().length > 0;
    const asksWho = status === 401 || status === 419 || status === 440;
    return {
      certainty: asksWho && !isBeside ? 'likely' : 'possible',
      evidence: [facts.at('sent', 'cookie', odd), facts.at('status', undefined, String(status))],
      params: { cookie: odd, kind: name === undefined ? 'corrupt' : 'twice' },
    };
  },
} satisfies Cause;
