/** HAR 1.2 of any exporter -> exchanges. http://www.softwareishard.com/blog/har-12-spec/ */
import type { Exchange, Header } from './exchange.ts';
import { chainsOf } from './har/chains.ts';
import { readEntry, type Told } from './har/entry.ts';
import { withJoints } from './har/preflights.ts';
import { type Fields, type HarProblem, isFields, listOf, type Note, notebook } from './har/reading.ts';
import { credentialNames } from './har/sent.ts';
import { maxRedirects } from './relevance.ts';

export type { HarProblem } from './har/reading.ts';

interface Log {
  readonly place: string;
  readonly entries: readonly unknown[];
  readonly log?: Fields;
}

/** @returns undefined, and a note, where no entries are found */
function logOf(json: unknown, note: Note): Log | undefined {
  if (Array.isArray(json)) return { place: 'entries', entries: json };
  if (isFields(json) && isFields(json.request)) return { place: 'entries', entries: [json] };
  const log = isFields(json) && isFields(json.log) ? json.log : undefined;
  const entries = listOf(log?.entries, 'log.entries', note);
  if (entries === undefined) note('har-no-entries', 'log.entries', 'is missing: this is no HAR.');
  return entries && { place: 'log.entries', entries, ...(log && { log }) };
}

function parsed(json: unknown, note: Note): unknown {
  if (typeof json !== 'string') return json;
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    note('har-not-json', 'log', 'is not JSON.');
    return undefined;
  }
}

/** Chromium's own writer (DevTools, models/har/Log.ts) always names itself so and always writes these two. */
const isOfChromium = ({ log, entries }: Log): boolean =>
  isFields(log?.creator) &&
  log.creator.name === 'WebInspector' &&
  entries.every((entry) => isFields(entry) && '_initiator' in entry && '_resourceType' in entry);

const holds = (headers: readonly Header[], names: readonly string[]): boolean =>
  headers.some(({ name }) => names.includes(name.toLowerCase()));

const holdsSecrets = ({ round: { sent, response } }: Told): boolean =>
  (sent.state === 'seen' && holds(sent.value, credentialNames)) ||
  (response.state === 'seen' && holds(response.value.headers, ['set-cookie']));

function exchangeOf(chain: readonly Told[], isSanitized: boolean): Exchange | undefined {
  const first = chain[0];
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { request, response } = last.bodies;
  // Not every exporter has a word for a client that gave up.
  const error = last.error ?? (chain.length > maxRedirects && last.to ? 'too many redirects' : undefined);
  return {
    requestId: `har:${first.index}`,
    tabId: -1,
    frameId: 0,
    type: first.type,
    initiator: first.initiator,
    startedAt: first.round.at,
    endedAt: Math.max(...chain.map(({ endedAt }) => endedAt)),
    rounds: chain.map(({ round }) => round),
    outcome: error === undefined ? { kind: 'completed' } : { kind: 'failed', error },
    blindTo: chain.some((each) => each.hidesCredentials || (isSanitized && !each.isWhole)) ? credentialNames : [],
    ...((request || response) && { bodies: last.bodies }),
  };
}

/**
 * Reads a HAR. Redirect chains become one exchange with several rounds; a refused preflight and the request that it
 * killed are joined; a challenge that a browser answered by itself stays two exchanges. Time is linear in the entries
 * but for sorting them. Never throws.
 * @param json a HAR, its `{log: {entries}}`, a list of entries or one entry, parsed or as text (a BOM may stand before it)
 * @returns exchanges in the order of their time, `requestId` "har:" and the index of the first entry; `blindTo` names
 *   what the exporter has left out. Each problem names its place; what is broken is left out, and nothing else
 */
export function importHar(json: unknown): {
  readonly exchanges: readonly Exchange[];
  readonly problems: readonly HarProblem[];
} {
  const { problems, note } = notebook();
  const log = logOf(parsed(json, note), note);
  if (log === undefined) return { exchanges: [], problems };
  const fromChromium = isOfChromium(log);
  const told: Told[] = [];
  for (const [index, entry] of log.entries.entries()) {
    const place = `${log.place}.${index}`;
    if (!isFields(entry)) note('har-wrong-type', place, 'is not an object.');
    const read = isFields(entry) && readEntry(entry, index, place, told.at(-1)?.round.at ?? 0, fromChromium, note);
    if (read) told.push(read);
  }
  const isSanitized = fromChromium && !told.some(holdsSecrets);
  const inOrder = told.toSorted((a, b) => a.round.at - b.round.at);
  const exchanges = chainsOf(inOrder).map((chain) => exchangeOf(chain, isSanitized));
  return { exchanges: withJoints(exchanges.filter((exchange) => exchange !== undefined)), problems };
}
