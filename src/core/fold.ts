/** Folds all events of one request, given in any order, into one exchange with its rounds. */
import { splitUserinfo } from './address.ts';
import type { AuthEvent, FailedEvent, NetEvent, SentEvent } from './event.ts';
import type { Exchange, HiddenReason, Joint, Observed, Outcome, ResponseHead, Round, RoundEnd } from './exchange.ts';
import { inLifeOrder } from './order.ts';
import { isForBrowser } from './relevance.ts';

interface Draft {
  readonly first: NetEvent;
  begun: boolean;
  sent?: SentEvent;
  response?: ResponseHead;
  redirectTo?: string;
  auth?: AuthEvent;
}

function head(event: Extract<NetEvent, { status: number }>): ResponseHead {
  const { status, statusLine, headers, fromCache, ip } = event;
  return { status, statusLine, headers, ...(fromCache && { fromCache }), ...(ip !== undefined && { ip }) };
}

/**
 * Is what completed another response than the last head that was told? Chromium answers a challenge without telling of
 * the second request: only the final head differs, by its status or, where the answer was wrong, by its fields.
 */
function isAnother(last: ResponseHead, completed: ResponseHead): boolean {
  if (last.status !== completed.status) return true;
  return isForBrowser(last) && JSON.stringify(last.headers) !== JSON.stringify(completed.headers);
}

/** Puts events in life order into rounds: a request, what was sent, one response. */
function draft(events: readonly NetEvent[]): Draft[] {
  const rounds: Draft[] = [];
  const open = (event: NetEvent, full: (round: Draft) => boolean): Draft => {
    const last = rounds.at(-1);
    if (last !== undefined && !full(last)) return last;
    const round: Draft = { first: event, begun: false };
    rounds.push(round);
    return round;
  };
  for (const event of events) {
    switch (event.kind) {
      case 'request':
        open(event, () => true).begun = true;
        break;
      case 'sent':
        open(event, (last) => last.sent !== undefined || last.response !== undefined).sent = event;
        break;
      case 'response':
        open(event, (last) => last.response !== undefined).response = head(event);
        break;
      case 'auth':
        open(event, () => false).auth = event;
        break;
      case 'redirect': {
        const round = open(event, (last) => last.redirectTo !== undefined);
        round.response ??= head(event);
        round.redirectTo = event.to;
        break;
      }
      case 'completed': {
        const round = open(event, (last) => last.response !== undefined && isAnother(last.response, event));
        round.response = { ...round.response, ...head(event) };
        break;
      }
      case 'failed':
        open(event, () => false);
        break;
    }
  }
  return rounds;
}

/** Why nothing is known of what a round sent. */
function unsent(round: Draft, position: number, anyBegun: boolean): Observed<never> {
  const hidden = (why: HiddenReason): Observed<never> => ({ state: 'hidden', why });
  if (round.response?.fromCache) return hidden('from-cache');
  if (!anyBegun) return hidden('worker-restarted');
  if (!round.begun && position > 0) return hidden('not-reported');
  if (round.response === undefined) return { state: 'absent' };
  return hidden('worker-restarted');
}

function endOf(round: Draft, isLast: boolean): RoundEnd {
  if (round.redirectTo !== undefined) return { kind: 'redirect', to: splitUserinfo(round.redirectTo).url };
  return { kind: isLast ? 'last' : 'answered' };
}

function outcomeOf(events: readonly NetEvent[], last: Draft): Outcome {
  if (events.some((event) => event.kind === 'completed')) return { kind: 'completed' };
  const failed = events.find((event): event is FailedEvent => event.kind === 'failed');
  if (failed !== undefined) return { kind: 'failed', error: failed.error };
  return { kind: 'waiting', isProxy: last.auth?.isProxy ?? false };
}

/**
 * @param events all that was seen of one request, in any order, at least one
 * @param blindTo lower-case names of headers that this browser may send without showing them
 * @param joint how it hangs together with another request
 */
export function fold(events: readonly NetEvent[], blindTo: readonly string[], joint?: Joint): Exchange {
  const ordered = inLifeOrder(events);
  const drafts = draft(ordered);
  const [first] = ordered;
  const last = ordered.at(-1);
  const lastDraft = drafts.at(-1);
  if (first === undefined || last === undefined || lastDraft === undefined) throw new Error('fold: no events');
  const anyBegun = drafts.some((round) => round.begun);
  const rounds = drafts.map(
    (round, position): Round => ({
      ...splitUserinfo(round.first.url),
      method: round.first.method,
      at: round.first.at,
      sent: round.sent ? { state: 'seen', value: round.sent.headers } : unsent(round, position, anyBegun),
      response: round.response ? { state: 'seen', value: round.response } : { state: 'absent' },
      end: endOf(round, position === drafts.length - 1),
    }),
  );
  const outcome = outcomeOf(ordered, lastDraft);
  return {
    requestId: first.requestId,
    tabId: first.tabId,
    frameId: first.frameId,
    type: first.type,
    initiator: first.initiator === undefined ? { state: 'absent' } : { state: 'seen', value: first.initiator },
    startedAt: first.at,
    ...(outcome.kind !== 'waiting' && { endedAt: last.at }),
    rounds,
    outcome,
    blindTo,
    ...(joint !== undefined && { joints: [joint] }),
  };
}
