import type { Facts } from '../facts.ts';
import { finalStatus } from '../relevance.ts';
import type { Cause } from './cause.ts';

/** So many equal refusals, of which the first and the last are at most so far apart, are no accident. */
const many = 10;
const span = 30_000;

interface Storm {
  readonly times: number;
  /** Milliseconds from the first to the last. */
  readonly lasted: number;
}

/** What the worker has counted of this failure. */
function counted({ context: { alike } }: Facts): Storm | undefined {
  return alike && { times: alike.times, lasted: alike.last - alike.first };
}

/** Those of a log that are alike, and near this one. */
function found({ exchange, context, round, status }: Facts): Storm | undefined {
  const address = ({ url }: { readonly url: string }): string => url.split('?', 1)[0] ?? '';
  const own = address(round);
  const times = [exchange.startedAt];
  for (const other of context.others ?? []) {
    const { startedAt, requestId, rounds } = other;
    if (Math.abs(startedAt - exchange.startedAt) > span || requestId === exchange.requestId) continue;
    const last = rounds.at(-1);
    if (last === undefined || last.method !== round.method || !last.url.startsWith(own)) continue;
    if (address(last) === own && finalStatus(other) === status) times.push(startedAt);
  }
  // Those before and those after may be two storms: only what lies within one span counts.
  const before = times.filter((time) => time <= exchange.startedAt);
  const after = times.filter((time) => time >= exchange.startedAt);
  const storm = before.length >= after.length ? before : after;
  return { times: storm.length, lasted: Math.max(...storm) - Math.min(...storm) };
}

/** As fast as `many` within `span`, or faster. */
const isStorm = ({ times, lasted }: Storm): boolean => times >= many && lasted <= (times / many) * span;

/** One failure repeated many times without a pause. */
export const cause = {
  id: 'retry-storm',
  family: 'browser',
  actor: 'developer',
  check(facts) {
    const { status, at } = facts;
    if (!facts.isRefused && status !== 429) return undefined;
    const storm = [counted(facts), found(facts)].find((each) => each && isStorm(each));
    if (storm === undefined) return undefined;
    // Repeating is what makes 429; of other refusals it is not the reason.
    return {
      certainty: status === 429 ? 'likely' : 'possible',
      evidence: [at('status', undefined, String(status)), at('url')],
      params: { times: storm.times, seconds: Math.max(1, Math.ceil(storm.lasted / 1_000)) },
      retry: 'no',
    };
  },
} satisfies Cause;
