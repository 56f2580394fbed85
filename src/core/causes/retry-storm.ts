import { finalStatus } from '../relevance.ts';
import type { Cause } from './cause.ts';

/** So many equal refusals, of which the first and the last are at most so far apart, are no accident. */
const many = 10;
const span = 30_000;

/** One failure repeated many times without a pause. */
export const cause = {
  id: 'retry-storm',
  family: 'browser',
  actor: 'developer',
  check({ exchange, context, round, status, isRefused, at }) {
    const isStorming = isRefused || status === 429;
    if (!isStorming || context.others === undefined || context.others.length < many - 1) return undefined;
    const address = ({ url }: { readonly url: string }): string => url.split('?', 1)[0] ?? '';
    const own = address(round);
    const times = [exchange.startedAt];
    for (const other of context.others) {
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
    if (storm.length < many) return undefined;
    const seconds = Math.max(1, Math.ceil((Math.max(...storm) - Math.min(...storm)) / 1_000));
    // Repeating is what makes 429; of other refusals it is not the reason.
    return {
      certainty: status === 429 ? 'likely' : 'possible',
      evidence: [at('status', undefined, String(status)), at('url')],
      params: { times: storm.length, seconds },
      retry: 'no',
    };
  },
} satisfies Cause;
