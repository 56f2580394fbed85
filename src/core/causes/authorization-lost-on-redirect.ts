import type { Evidence, Observed } from '../exchange.ts';
import { fieldValue } from '../header.ts';
import { signInPath } from '../reasons/sign-in.ts';
import { originOf } from '../resolve.ts';
import { sentHeader } from '../sent.ts';
import { signatureParameter } from '../signed-query.ts';
import type { Cause } from './cause.ts';

/** The new address brings leave of its own (a signature, a token), or is where to get it: nothing is missed there. */
const needsNone = (url: string): boolean =>
  signatureParameter(url) !== undefined || /[?&](?:access_)?token=/i.test(url) || signInPath(url) !== undefined;

const isSeen = ({ state }: Observed<unknown>): boolean => state === 'seen';

/** A redirect to another origin dropped the Authorization header (Fetch standard, "HTTP-redirect fetch", step 13). */
export const cause = {
  id: 'authorization-lost-on-redirect',
  family: 'browser',
  actor: 'developer',
  implies: [
    'credentials-missing',
    'session-missing',
    'token-invalid',
    'challenge-missing',
    'permission-denied',
    'authorization-stripped-by-proxy',
    'third-party-cookie-blocked',
    'hidden-not-found',
    'cors-headers-missing',
  ],
  check(facts, stated) {
    const { exchange, index, round, status } = facts;
    const sent = facts.sent('authorization');
    // What a page sets is always shown: at most the browser may have added something of its own, unseen.
    const isGone = sent.state === 'absent' || (sent.state === 'hidden' && sent.why === 'browser-added');
    if (!facts.isRefused || status === 407 || !isGone) return undefined;
    const { rounds } = exchange;
    const last = rounds.slice(0, index).findLastIndex((each) => isSeen(sentHeader(exchange, each, 'authorization')));
    const carrier = rounds[last];
    const next = rounds[last + 1];
    const from = carrier && originOf(carrier.url);
    const to = next && originOf(next.url);
    if (carrier?.end.kind !== 'redirect' || !from || !to || from === to) return undefined;
    const fields = carrier.response.state === 'seen' ? carrier.response.value.headers : [];
    // Its path and query may hold secrets.
    const leads = fieldValue(fields, 'location')?.toLowerCase().startsWith(to) === true;
    const evidence: Evidence[] = [
      ...(stated?.evidence ?? []),
      { round: last, part: 'sent', name: 'authorization' },
      { round: last, part: 'response', name: 'location', ...(leads && { quote: to }) },
      ...(sent.state === 'absent' ? [facts.without('sent', 'authorization')] : []),
      facts.at('status', undefined, String(status)),
    ];
    const hasOther = needsNone(round.url);
    const isProven = (status === 401 || stated !== undefined) && facts.sentNothing() && !hasOther;
    return { certainty: isProven ? 'certain' : hasOther ? 'possible' : 'likely', evidence, params: { from, to } };
  },
} satisfies Cause;
