import type { Evidence } from '../exchange.ts';
import type { Facts, Statement } from '../facts.ts';
import { firstCarried } from '../told.ts';
import type { Cause } from './cause.ts';

/** How much of a body is looked through for a member. */
const longest = 4_000;

/** GitHub and its kin answer every error of their API so; a page that is not there has no such member. */
const isOfApi = ({ exchange }: Facts): boolean =>
  /"documentation_url"\s{0,9}:/.test(exchange.bodies?.response?.text.slice(0, longest) ?? '');

/** GitLab names the thing: "404 Project Not Found". */
const named = /^404 (?:\w+ ){1,3}not found$/i;

/** Nobody asked, or somebody with a token: either may be why it is not shown. */
const who = (facts: Facts): readonly Evidence[] =>
  facts.sentNothing() ? [facts.without('sent', 'authorization')] : firstCarried(facts);

/** @returns how sure an ordinary "Not Found" is of an API that hides what it forbids */
function hides(facts: Facts, { reason: { source, said } }: Statement): 'likely' | 'possible' | undefined {
  if (facts.status !== 404 || source === 'html' || source === 'text') return undefined;
  if (isOfApi(facts)) return 'likely';
  return named.test(said) || source === 'xml' ? 'possible' : undefined;
}

/** A 404 (or 403) that hides a resource which exists but is not visible to the caller, or may not exist at all. */
export const cause = {
  id: 'hidden-not-found',
  family: 'permission',
  actor: 'developer',
  implies: ['permission-denied', 'credentials-missing', 'token-invalid', 'insufficient-scope', 'wrong-endpoint'],
  check(facts, stated) {
    if (!stated) return undefined;
    const places = who(facts);
    const { status } = facts;
    const at = facts.at('status', undefined, String(status));
    if (stated.certainty !== 'possible') {
      // What a page says of a missing page is no refusal.
      if ((stated.reason.source === 'html' && !facts.isRefused) || (status ?? 0) >= 500) return undefined;
      // Of a refusal it says that there is one, and only then that it may be something else.
      const isRefusal = (status === 403 || status === 400) && stated.reason.is === 'text';
      return {
        certainty: isRefusal ? 'possible' : status === 401 ? 'likely' : stated.certainty,
        evidence: [...stated.evidence, ...places, at],
        retry: 'no',
      };
    }
    const certainty = hides(facts, stated);
    if (certainty === undefined || places.length === 0) return undefined;
    return { certainty, evidence: [...stated.evidence, ...places, at], retry: 'no' };
  },
} satisfies Cause;
