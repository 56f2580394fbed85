import type { Evidence, Exchange, Round } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import { signInPath } from '../reasons/sign-in.ts';
import { finalStatus, isRefusedStatus, maxRedirects } from '../relevance.ts';
import { pathTemplate } from '../template.ts';
import type { Cause, Found } from './cause.ts';

const place = (url: string): string => url.replace(/[?#].*$/s, '');
const isSignIn = (url: string): boolean => signInPath(url) !== undefined;
const refreshes = /token|refresh|renew|session/i;
const lastSegment = (url: string): string => place(url).slice(place(url).lastIndexOf('/'));
const tooMany = /TOO_MANY_REDIRECTS|REDIRECT_LOOP/;

/** Redirects that came to the same address again, until the browser gave up. */
function circle({ rounds, outcome }: Exchange): Found | undefined {
  const turns = rounds.filter(({ end }) => end.kind === 'redirect').length;
  const error = outcome.kind === 'failed' ? outcome.error : '';
  if (!tooMany.test(error) && turns < maxRedirects) return undefined;
  const seen = new Map<string, number>();
  const again = rounds.findIndex(({ url, method }, index) => {
    const key = `${method} ${place(url)}`;
    const isKnown = seen.has(key);
    if (!isKnown) seen.set(key, index);
    return isKnown;
  });
  const page = rounds.findIndex(({ url }) => isSignIn(url));
  const at = (round: number): Evidence[] => (round < 0 ? [] : [{ round, part: 'url' }]);
  const event: Evidence[] =
    error === '' ? [] : [{ round: rounds.length - 1, part: 'event', name: 'error', quote: error }];
  const known = page >= 0 && again >= 0;
  return {
    certainty: known ? 'certain' : page >= 0 ? 'likely' : 'possible',
    evidence: [...event, ...at(again), ...at(page)],
    params: { times: turns, ...(page >= 0 && { page: pathTemplate(rounds[page]?.url ?? '') }) },
  };
}

/** Did it get something new to sign in with: by a refresh, or by a page that signs in? */
const isFresh = (type: string, { method, url }: Round): boolean =>
  type === 'main_frame' ? isSignIn(url) : method === 'POST' && refreshes.test(lastSegment(url));

/** Two minutes to both sides: longer ago, a refresh belongs to another story. */
const span = 120_000;

/** The same refusal again and again, with refreshes in between that went well. */
function unhealed({ exchange, context, round, status }: Facts): Found | undefined {
  const { others = [] } = context;
  if (status !== 401 || others.length < 4) return undefined;
  const key = `${round.method} ${place(round.url)}`;
  const refused = [exchange.startedAt];
  const refreshed: number[] = [];
  for (const other of others) {
    const [first] = other.rounds;
    const isSame = other.requestId === exchange.requestId && other.startedAt === exchange.startedAt;
    if (!first || isSame || Math.abs(other.startedAt - exchange.startedAt) > span) continue;
    const found = finalStatus(other) ?? 0;
    const isOk = found >= 200 && found < 300;
    if (`${first.method} ${place(first.url)}` === key) {
      if (isOk) return undefined;
      if (isRefusedStatus(found)) refused.push(other.startedAt);
    } else if (isOk && isFresh(other.type, first)) refreshed.push(other.startedAt);
  }
  const [from, to] = [Math.min(...refused), Math.max(...refused)];
  const between = refreshed.filter((at) => at >= from && at <= to).length;
  if (refused.length < 3 || between < 2) return undefined;
  return {
    certainty: 'likely',
    evidence: [{ round: exchange.rounds.length - 1, part: 'status', quote: '401' }],
    params: { times: refused.length, refreshes: between },
  };
}

/** A cycle of redirects to and from a sign-in page, or 401s that a refresh never heals. */
export const cause = {
  id: 'login-loop',
  family: 'browser',
  actor: 'developer',
  implies: [
    'token-invalid',
    'session-missing',
    'credentials-missing',
    'cookie-not-sent',
    'expected-challenge',
    'challenge-missing',
    'retry-storm',
  ],
  check: (facts) => circle(facts.exchange) ?? unhealed(facts),
} satisfies Cause;
