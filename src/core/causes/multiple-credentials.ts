import type { Evidence } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import { signatureParameter } from '../signed-query.ts';
import { told } from '../told.ts';
import type { Cause } from './cause.ts';

/** RFC 6750 section 2.3: the token in the address. */
const tokenInQuery = /^[^?#]*\?(?:[^#]*&)?access_token=/;

/** More than one place that says who asks: the header, a signed address, a token in the address, a second header line. */
function places(facts: Facts): readonly Evidence[] {
  const { url } = facts.round;
  const header = facts.sent('authorization');
  const lines = header.state === 'seen' ? header.value.length : 0;
  const own = lines > 0 ? [facts.at('sent', 'authorization')] : [];
  const signature = signatureParameter(url);
  const inUrl = [
    ...(signature === undefined ? [] : [facts.at('url', signature)]),
    ...(tokenInQuery.test(url) ? [facts.at('url', 'access_token')] : []),
  ];
  if (lines > 1) return [...own, ...own, ...inUrl];
  return [...own, ...inUrl];
}

/** More than one authentication mechanism was sent at once and the server refuses. */
export const cause = {
  id: 'multiple-credentials',
  family: 'wrong',
  actor: 'developer',
  implies: ['credentials-rejected', 'token-invalid', 'permission-denied', 'auth-header-malformed'],
  check(facts, stated) {
    if (!stated && !facts.isRefused) return undefined;
    const all = places(facts);
    if (stated) {
      const own = all.length > 1 ? all : (told(facts, stated).evidence.slice(stated.evidence.length) ?? []);
      return { certainty: stated.certainty, evidence: [...stated.evidence, ...own] };
    }
    if (all.length < 2) return undefined;
    // Amazon and its like refuse both at once always; others look at one and forget the other.
    const isSigned = all.some(({ part, name }) => part === 'url' && name !== 'access_token');
    return { certainty: isSigned ? 'likely' : 'possible', evidence: [...all, facts.at('status')] };
  },
} satisfies Cause;
