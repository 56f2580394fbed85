/** Folds all events of one request, given in any order, into one exchange with its rounds. */
import { splitUserinfo } from './address.ts';
import type { Engine } from './engine.ts';
import type { AuthEvent, CompletedEvent, FailedEvent, NetEvent, SentEvent } from './event.ts';
import type {
  Exchange,
  Header,
  HiddenReason,
  Joint,
  Observed,
  Outcome,
  ResponseHead,
  Round,
  RoundEnd,
} from './exchange.ts';
import { inLifeOrder } from './order.ts';
import { isForBrowser } from './relevance.ts';

interface Draft {
  readonly first: NetEvent;
  /** The redirect is the browser's own (HSTS, an extension): no server was asked. */
  internal?: true;
  sent?: SentEvent;
  response?: ResponseHead;
  redirectTo?: string;
  auth?: AuthEvent;
}

function head(event: Extract<NetEvent, { status: number }>): ResponseHead {
  const { status, statusLine, headers, fromCache, statusOnly, ip } = event;
  return {
    status,
    statusLine,
    headers,
    ...(fromCache && { fromCache }),
    ...(statusOnly && { statusOnly }),
    ...(ip !== undefined && { ip }),
  };
}

/**
 * Is what completed another response than the last head that was told? Chromium answers a challenge without telling of
 * the second request: only the final head differs, by its status or, where the answer was wrong, by its fields.
 */
function isAnother(last: ResponseHead, completed: ResponseHead): boolean {
  if (last.status !== completed.status) return true;
  if (completed.statusOnly) return false;
  return isForBrowser(last) && JSON.stringify(last.headers) !== JSON.stringify(completed.headers);
}

/** Puts events in life order into rounds: a request, what was sent, one response. */
function draft(events: readonly NetEvent[]): Draft[] {
  const rounds: Draft[] = [];
  const open = (event: NetEvent, full: (round: Draft) => boolean): Draft => {
    const last = rounds.at(-1);
    if (last !== undefined && !full(last)) return last;
    const round: Draft = { first: event };
    rounds.push(round);
    return round;
  };
  for (const event of events) {
    switch (event.kind) {
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
        if (round.response === undefined && !event.statusOnly) round.internal = true;
        round.response ??= head(event);
        round.redirectTo = event.to;
        break;
      }
      case 'completed': {
        const round = open(event, (last) => last.response !== undefined && isAnother(last.response, event));
        // What is told in full is not forgotten where the end tells the status alone.
        if (event.statusOnly && round.response && !round.response.statusOnly) break;
        const { statusOnly: _, ...before } = round.response ?? {};
        round.response = { ...before, ...head(event) };
        break;
      }
      case 'failed':
        open(event, () => false);
        break;
    }
  }
  return rounds;
}

/** What is to be told of what a round sent. */
function sentOf(round: Draft, before: readonly Draft[]): Observed<readonly Header[]> {
  const hidden = (why: HiddenReason): Observed<never> => ({ state: 'hidden', why });
  const { sent, response, internal } = round;
  // Both browsers tell of headers being sent though the answer comes from the cache (measured).
  if (response?.fromCache) return hidden('from-cache');
  if (sent !== undefined) return { state: 'seen', value: sent.headers };
  if (response === undefined || internal) return { state: 'absent' };
  if (response.statusOnly) return hidden('status-only');
  const wholeBefore = before.length > 0 && before.every((each) => each.sent !== undefined || each.internal);
  return hidden(wholeBefore ? 'not-reported' : 'worker-restarted');
}

function endOf(round: Draft, isLast: boolean): RoundEnd {
  if (round.redirectTo !== undefined) return { kind: 'redirect', to: splitUserinfo(round.redirectTo).url };
  return { kind: isLast ? 'last' : 'answered' };
}

/** Is the browser's dialog open over a request that it has ended already? */
function isAtDialog(end: CompletedEvent, { auth, response }: Draft, engine: Engine): boolean {
  return engine.endsPageAtDialog && end.type === 'main_frame' && auth !== undefined && response?.status === end.status;
}

function outcomeOf(events: readonly NetEvent[], last: Draft, engine: Engine): Outcome {
  const waiting: Outcome = { kind: 'waiting', isProxy: last.auth?.isProxy ?? false };
  const completed = events.find((event): event is CompletedEvent => event.kind === 'completed');
  if (completed !== undefined)
    return isAtDialog(completed, last, engine) ? { ...waiting, ended: true } : { kind: 'completed' };
  const failed = events.find((event): event is FailedEvent => event.kind === 'failed');
  return failed === undefined ? waiting : { kind: 'failed', error: failed.error };
}

/**
 * @param events all that was seen of one request, in any order, at least one
 * @param joint how it hangs together with another request
 */
export function fold(events: readonly NetEvent[], engine: Engine, joint?: Joint): Exchange {
  const ordered = inLifeOrder(events);
  const drafts = draft(ordered);
  const [first] = ordered;
  const last = ordered.at(-1);
  const lastDraft = drafts.at(-1);
  if (first === undefined || last === undefined || lastDraft === undefined) throw new Error('fold: no events');
  const rounds = drafts.map(
    (round, position): Round => ({
      ...splitUserinfo(round.first.url),
      method: round.first.method,
      at: round.first.at,
      sent: sentOf(round, drafts.slice(0, position)),
      response: round.response ? { state: 'seen', value: round.response } : { state: 'absent' },
      end: endOf(round, position === drafts.length - 1),
    }),
  );
  const outcome = outcomeOf(ordered, lastDraft, engine);
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
    blindTo: engine.blindTo,
    ...(first.prerender && { prerender: true }),
    ...(first.private && { private: 'yes' as const }),
    ...(joint !== undefined && { joints: [joint] }),
  };
}
