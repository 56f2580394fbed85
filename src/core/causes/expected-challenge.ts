import { documentAddress } from '../address.ts';
import { param } from '../challenge.ts';
import { isPreflight } from '../cors.ts';
import type { Evidence } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import { finalStatus } from '../relevance.ts';
import { sentHeader } from '../sent.ts';
import type { Cause, Found } from './cause.ts';

const isGood = (status: number | undefined): boolean => status !== undefined && status >= 200 && status < 400;

/** The browser answered a challenge, and was let in. */
function handshake(facts: Facts): Found | undefined {
  const { exchange, index, status } = facts;
  const first = exchange.rounds.findIndex(({ end }) => end.kind === 'answered');
  const response = exchange.rounds[first]?.response;
  const isLetIn = !facts.isRefused && status !== undefined && status < 500;
  if (first < 0 || first >= index || !isLetIn || response?.state !== 'seen') return undefined;
  const field = response.value.status === 407 ? 'proxy-authenticate' : 'www-authenticate';
  const asked: Evidence[] = response.value.statusOnly ? [] : [{ round: first, part: 'response', name: field }];
  const quote = String(response.value.status);
  return {
    certainty: isGood(status) ? 'certain' : 'likely',
    evidence: [
      { round: first, part: 'status', quote },
      ...asked,
      { round: index, part: 'status', quote: String(status) },
    ],
    retry: 'no',
  };
}

/** The longest that a program takes to fetch a token and ask again. */
const soon = 60_000;

/** The same request went well soon after, with credentials. */
function isAskedAgain({ exchange, context, round }: Facts): boolean {
  const address = documentAddress(round.url);
  return (context.others ?? []).some((other) => {
    const last = other.rounds.at(-1);
    const late = other.startedAt - exchange.startedAt;
    if (last === undefined || late < 0 || late > soon || other.requestId === exchange.requestId) return false;
    if (last.method !== round.method || documentAddress(last.url) !== address) return false;
    return isGood(finalStatus(other)) && sentHeader(other, last, 'authorization').state === 'seen';
  });
}

/** Distribution, "Token authentication": the realm is where tokens are given out, `service` who wants one. */
const asksRegistry = (facts: Facts): boolean =>
  facts
    .challenges()
    .some((each) => /^https?:/i.test(param(each, 'realm') ?? '') && param(each, 'service') !== undefined);

/** A 401/407 that is a normal first step and was followed by success. */
export const cause = {
  id: 'expected-challenge',
  family: 'missing',
  actor: 'developer',
  implies: ['credentials-missing', 'credentials-not-visible', 'challenge-missing', 'session-missing'],
  check(facts) {
    const { exchange, round, status } = facts;
    const done = handshake(facts);
    if (done) return done;
    if (status !== 401 || !facts.sentNothing() || isPreflight(exchange, round)) return undefined;
    const asked = facts.challenges().length > 0;
    const isHealed = exchange.joints?.some(({ role }) => role === 'healed-by') === true;
    const isFollowed = isHealed || isAskedAgain(facts);
    if (!asked || !(isFollowed || asksRegistry(facts))) return undefined;
    const evidence = [
      facts.at('response', 'www-authenticate'),
      facts.without('sent', 'authorization'),
      facts.at('status', undefined, '401'),
    ];
    return {
      certainty: isFollowed ? 'certain' : 'likely',
      evidence: isHealed ? [...evidence, facts.at('event', 'healed-by')] : evidence,
      retry: 'no',
    };
  },
} satisfies Cause;
