/**
 * Makes what a browser told fit to be kept in the repository: only what belongs to the row, no token or session that
 * lives, and nothing that would be another at each recording but the times between the events.
 */
import { hosts } from './lab/hosts.ts';
import { isNetwork, type Line } from './recording.ts';
import { base, type Rules, renamer, shiftFrom, tidier } from './tidier.ts';

export const sentinelPath = '/sentinel';

const ofLab: ReadonlySet<string> = new Set(Object.values(hosts));

const extras: ReadonlySet<string> = new Set([sentinelPath, '/favicon.ico']);

/**
 * Leaves out what belongs to no row: requests of the page before its button was pressed, the sentinel, favicons, other tabs,
 * and what the browser asks for by itself.
 * @param before what was told before the press
 * @param after what was told from then on
 */
export function ofRow(before: readonly Line[], after: readonly Line[], tabId: number): Line[] {
  const early = new Set(before.filter(isNetwork).map(({ details }) => details.requestId));
  return after.filter((line) => {
    if (!isNetwork(line)) return line.details.tabId === tabId;
    const { requestId, url } = line.details;
    const { hostname, pathname } = new URL(url);
    const isOfTab = line.details.tabId === tabId || line.details.tabId === -1;
    return isOfTab && !early.has(requestId) && ofLab.has(hostname) && !extras.has(pathname);
  });
}

/** How many of the same request are kept: below what the correlator remembers of finished ones. */
export const maxAlike = 20;

/** A storm is told by its first requests. */
function withoutStorm(lines: readonly Line[]): readonly Line[] {
  const ids = new Map<string, Set<string>>();
  return lines.filter((line) => {
    if (!isNetwork(line)) return true;
    const { requestId, url, method } = line.details;
    const key = `${method} ${url}`;
    const known = ids.get(key) ?? new Set();
    ids.set(key, known);
    if (known.size < maxAlike) known.add(requestId);
    return known.has(requestId);
  });
}

/**
 * Ports, tokens, session ids, request, tab, frame and document ids become fixed ones; times move, all by the same number of
 * whole seconds, Date headers with them; of a storm and of a long run of one character the beginning is kept.
 */
export function tidy(lines: readonly Line[]): Line[] {
  const { moment, port, walk } = tidier(
    shiftFrom(lines.find(isNetwork)?.details.timeStamp ?? base),
    renamer((n) => `eyJ.lab.${n}`),
  );
  const tab = renamer((n) => n);
  const frame = renamer((n) => n);
  const document = renamer((n) => `document-${n}`);
  const rules: Rules = {
    heard: (value) => moment(value as number),
    timeStamp: (value) => moment(value as number),
    requestId: renamer(String),
    tabId: (value) => (value === -1 ? -1 : tab(value)),
    frameId: (value) => ((value as number) > 0 ? frame(value) : value),
    parentFrameId: (value) => ((value as number) > 0 ? frame(value) : value),
    documentId: document,
    parentDocumentId: document,
    port,
  };
  return withoutStorm(lines).map((line) => walk(line, rules) as Line);
}
