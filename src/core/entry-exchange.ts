/** An exchange made of what DevTools alone tells. */
import type { Engine } from './engine.ts';
import type { NetEvent } from './event.ts';
import type { Exchange } from './exchange.ts';
import { fold } from './fold.ts';
import type { DevToolsEntry, Slot } from './messages.ts';
import { marked } from './told-headers.ts';

const prefix = 'devtools:';

/** Is it of such an exchange? */
export const isOfDevTools = ({ requestId }: Slot): boolean => requestId.startsWith(prefix);

/**
 * An exchange of which webRequest tells nothing: a service worker answered by itself, or the body alone says that it was refused.
 * @param id tells it from others of this browser session
 * @param isPrivate of the tab; undefined where that is not known
 * @returns undefined where the entry is no refusal that a server or a worker gave now
 */
export function exchangeOf(
  entry: DevToolsEntry,
  id: string,
  engine: Engine,
  isPrivate?: boolean | undefined,
): Exchange | undefined {
  const { url, method, type, tabId, startedAt, duration, status, statusLine, received, refusal } = entry;
  if ((status < 400 && refusal === undefined) || entry.fromCache) return undefined;
  const window = isPrivate && ({ private: true } as const);
  const base = { requestId: prefix + id, url, method, type, tabId, frameId: 0, ...window };
  const head = { ...base, status, statusLine, headers: marked(received) };
  const events: readonly NetEvent[] = [
    { ...base, kind: 'sent', at: startedAt, headers: marked(entry.sent) },
    { ...head, kind: 'completed', at: startedAt + duration },
  ];
  const exchange = fold(events, engine);
  const hidden = { state: 'hidden', why: 'not-reported' } as const;
  return {
    ...exchange,
    ...(refusal !== undefined && { refusal }),
    initiator: hidden,
    rounds: exchange.rounds.map((round) => (entry.provisional ? { ...round, sent: hidden } : round)),
  };
}
