/** Entries of one redirect chain become the rounds of one exchange. */
import type { Round } from '../exchange.ts';
import { maxRedirects } from '../relevance.ts';
import { sameAddress } from '../resolve.ts';
import type { Told } from './entry.ts';

/** Milliseconds between the end of a redirect and the request that follows it, at most: clients do not wait. */
const patience = 5_000;

/** The method after a redirect (Fetch standard, "HTTP-redirect fetch", step 12). */
function methodAfter({ method, response }: Round): string {
  const status = response.state === 'seen' ? response.value.status : 0;
  const becomesGet =
    status === 303 ? method !== 'GET' && method !== 'HEAD' : (status === 301 || status === 302) && method === 'POST';
  return becomesGet ? 'GET' : method;
}

/** Requests with the same key may follow one another. */
const keyOf = (method: string, url: string, userAgent: string): string => `${method} ${sameAddress(url)} ${userAgent}`;

/** Redirects that wait for what follows them, oldest first; `from` counts those that are done with. */
interface Queue {
  readonly chains: Told[][];
  from: number;
}

/**
 * @param entries in the order of their time
 * @returns chains of at least one, in the order of their first entries
 */
export function chainsOf(entries: readonly Told[]): readonly (readonly Told[])[] {
  const chains: Told[][] = [];
  const waiting = new Map<string, Queue>();
  for (const entry of entries) {
    const { url, method, at } = entry.round;
    const queue = waiting.get(keyOf(method, url, entry.userAgent));
    while (queue && (queue.chains[queue.from]?.at(-1)?.endedAt ?? at) < at - patience) queue.from++;
    const chain = queue?.chains[queue.from];
    if (queue && chain) queue.from++;
    const longer = chain ?? [];
    longer.push(entry);
    if (chain === undefined) chains.push(longer);
    if (entry.to === undefined || longer.length > maxRedirects) continue;
    const key = keyOf(methodAfter(entry.round), entry.to, entry.userAgent);
    const next = waiting.get(key);
    if (next) next.chains.push(longer);
    else waiting.set(key, { chains: [longer], from: 0 });
  }
  return chains;
}
