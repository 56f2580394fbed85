/** Refused preflights and the requests that they killed, as preflight.ts joins them while they happen. */
import type { Exchange, Joint } from '../exchange.ts';
import { fieldValue } from '../header.ts';
import { sameAddress } from '../resolve.ts';

/** Milliseconds between the starts of the two, at most. */
const patience = 10_000;

/** The method that a refused preflight asks leave for; undefined for every other exchange. */
function refusedMethod({ rounds: [first] }: Exchange): string | undefined {
  if (first?.method !== 'OPTIONS' || first.sent.state !== 'seen' || first.response.state !== 'seen') return undefined;
  const { status } = first.response.value;
  // Only an ok status lets the request go (Fetch standard, "CORS-preflight fetch", step 7).
  return status >= 200 && status < 300 ? undefined : fieldValue(first.sent.value, 'access-control-request-method');
}

const isUnanswered = ({ rounds }: Exchange): boolean => rounds.every(({ response }) => response.state === 'absent');

interface Queue {
  readonly killed: Exchange[];
  from: number;
}

const keyOf = (method: string, { rounds: [first] }: Exchange): string => `${method} ${sameAddress(first?.url ?? '')}`;

/**
 * @param exchanges in the order of their time
 * @returns the same, both sides of each pair with their joint
 */
export function withJoints(exchanges: readonly Exchange[]): readonly Exchange[] {
  const unanswered = new Map<string, Queue>();
  for (const exchange of exchanges.filter(isUnanswered)) {
    const key = keyOf(exchange.rounds[0]?.method ?? '', exchange);
    const queue = unanswered.get(key);
    if (queue) queue.killed.push(exchange);
    else unanswered.set(key, { killed: [exchange], from: 0 });
  }
  const joints = new Map<Exchange, Joint>();
  for (const preflight of unanswered.size === 0 ? [] : exchanges) {
    const method = refusedMethod(preflight);
    const queue = method === undefined ? undefined : unanswered.get(keyOf(method, preflight));
    if (method === undefined || queue === undefined) continue;
    const { killed } = queue;
    while ((killed[queue.from]?.startedAt ?? Number.POSITIVE_INFINITY) < preflight.startedAt - patience) queue.from++;
    const other = killed[queue.from];
    if (other === undefined || other.startedAt > preflight.startedAt + patience) continue;
    queue.from++;
    joints.set(preflight, { role: 'preflight-of', requestId: other.requestId, method });
    joints.set(other, { role: 'killed-by-preflight', requestId: preflight.requestId, method: 'OPTIONS' });
  }
  return exchanges.map((exchange) => {
    const joint = joints.get(exchange);
    return joint ? { ...exchange, joints: [joint] } : exchange;
  });
}
