import type { Exchange, Observed } from '../exchange.ts';
import { sentHeader } from '../sent.ts';
import type { Cause } from './cause.ts';

/** So far apart the page's request and the worker's may begin. */
const patience = 2_000;

const authorizationOf = (exchange: Exchange | undefined): Observed<readonly string[]> => {
  const [first] = exchange?.rounds ?? [];
  return exchange && first ? sentHeader(exchange, first, 'authorization') : { state: 'absent' };
};

/** The page sent credentials, and the request that its service worker made in its place did not. */
export const cause = {
  id: 'service-worker-dropped-credentials',
  family: 'browser',
  actor: 'developer',
  implies: ['credentials-missing', 'session-missing', 'challenge-missing', 'permission-denied', 'token-invalid'],
  check(facts) {
    const { exchange, context, status } = facts;
    const { others = [], lastGood } = context;
    if (!facts.isRefused || status === 407 || exchange.tabId >= 0 || !facts.sentNothing()) return undefined;
    const [first] = exchange.rounds;
    const made = exchange.joints?.find(({ role }) => role === 'made-by-service-worker-for');
    const joined = made && others.find(({ requestId }) => requestId === made.requestId);
    const alike = ({ tabId, rounds: [one], startedAt }: Exchange): boolean =>
      tabId >= 0 &&
      one?.url === first?.url &&
      one?.method === first?.method &&
      Math.abs(startedAt - exchange.startedAt) <= patience;
    const nothing = [facts.without('sent', 'authorization'), facts.at('status', undefined, String(status))];
    const isJoinedCarrier = authorizationOf(joined).state === 'seen';
    const page = isJoinedCarrier
      ? joined
      : others.find((other) => alike(other) && authorizationOf(other).state === 'seen');
    // Neither browser shows what the page gave to its worker: then only what went well before tells of it.
    const before = lastGood?.sent.some(({ name }) => name === 'authorization');
    if (page === undefined && !before) return undefined;
    return {
      certainty: isJoinedCarrier ? 'certain' : page ? 'likely' : 'possible',
      evidence: nothing,
      params: { seen: page ? 'page' : 'before' },
    };
  },
} satisfies Cause;
