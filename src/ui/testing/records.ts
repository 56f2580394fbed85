/** Hand-made records for the tests of the user interface. */
import type { Exchange, Header, Outcome, Round } from '#core/exchange.ts';
import type { Snapshot, StoredRecord, TabSummary, Weight } from '#core/messages.ts';

export const header = (name: string, value: string): Header => ({ name, value });

/** A round that was answered with this status. */
export function round(status: number, over: Partial<Round> & { sends?: Header[]; answers?: Header[] } = {}): Round {
  const { sends = [], answers = [], ...rest } = over;
  return {
    url: 'https://api.shop.example/v2/me',
    method: 'GET',
    at: 1_000,
    sent: { state: 'seen', value: sends },
    response: { state: 'seen', value: { status, statusLine: `HTTP/1.1 ${status}`, headers: answers } },
    end: { kind: 'last' },
    ...rest,
  };
}

/** A round of an image or another static part: of it webRequest tells the status alone (browser/listeners.ts). */
export const statusOnlyRound = (status: number, over: Partial<Round> = {}): Round =>
  round(status, {
    sent: { state: 'hidden', why: 'status-only' },
    response: {
      state: 'seen',
      value: { status, statusLine: `HTTP/1.1 ${status}`, headers: [], statusOnly: true },
    },
    ...over,
  });

export function exchange(rounds: readonly Round[], over: Partial<Exchange> = {}): Exchange {
  const outcome: Outcome = { kind: 'completed' };
  return {
    requestId: '1',
    tabId: 7,
    frameId: 0,
    type: 'xmlhttprequest',
    initiator: { state: 'seen', value: 'https://shop.example' },
    startedAt: 1_000,
    endedAt: 1_050,
    rounds,
    outcome,
    blindTo: [],
    ...over,
  };
}

export function record(
  n: number,
  status: number,
  over: Partial<Exchange> = {},
  weight: Weight = 'refused',
): StoredRecord {
  const made = exchange([round(status)], { requestId: String(n), startedAt: n * 1_000, ...over });
  return { n, tabId: made.tabId, weight, exchange: made };
}

/** Alike refusals; the latest of them began at `at`. */
export function group(n: number, times: number, at = n * 1_000 + times, over: Partial<Exchange> = {}): StoredRecord {
  const first = record(n, 401);
  return { ...first, times, last: { ...first.exchange, requestId: `${n} latest`, startedAt: at, ...over } };
}

export function snapshot(records: readonly StoredRecord[], summary: Partial<TabSummary> = {}): Snapshot {
  const slots = records.map(({ n, weight, times, exchange: { requestId, startedAt, type } }) => ({
    key: String(n),
    ...(times !== undefined && { times }),
    n,
    bytes: 1,
    requestId,
    startedAt,
    weight,
    ...(type === 'main_frame' && { main: true as const }),
  }));
  return { tabId: 7, summary: { tabId: 7, slots, ...summary }, records };
}
