import type { Evidence } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import { told } from '../told.ts';
import { isToldAsError } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

/** The header of the request that a restriction by website looks at: what it holds, or that it is not there. */
function asker(facts: Facts, said: string): readonly Evidence[] {
  if (!/referr?er|website|origin|domain/i.test(said)) return [];
  const state = facts.sent('referer').state;
  if (state === 'hidden') return [];
  return [state === 'seen' ? facts.at('sent', 'referer') : facts.without('sent', 'referer')];
}

/** The API key is real but its restrictions (referrer, IP, API) forbid this call. */
export const cause = {
  id: 'api-key-restricted',
  family: 'wrong',
  actor: 'developer',
  implies: [
    'permission-denied',
    'api-key-invalid',
    'credentials-rejected',
    'token-invalid',
    'wrong-credential-type',
    'ip-blocked',
    'origin-not-allowed',
    'hotlink-protection',
    'api-not-enabled',
  ],
  check(facts, stated) {
    if (!stated) {
      // Keys in addresses are made for pages, and restricted to them.
      const [first] = facts.carried();
      const isMute =
        facts.status === 403 && facts.reasons().length === 0 && facts.exchange.bodies?.response === undefined;
      if (!isMute || first?.where !== 'key-parameter') return undefined;
      return {
        certainty: 'possible',
        evidence: [first.place, facts.at('status', undefined, '403'), ...asker(facts, 'referer')],
      };
    }
    if (!isToldAsError(facts, stated)) return undefined;
    const { certainty, evidence } = told(facts, stated);
    return { certainty, evidence: [...evidence, ...asker(facts, stated.reason.said)] };
  },
} satisfies Cause;
