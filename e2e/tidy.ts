/**
 * Makes what a browser told fit to be kept in the repository: only what belongs to the row, no token or session that
 * lives, and nothing that would be another at each recording but the times between the events.
 */
import { hosts } from './lab/hosts.ts';
import { isNetwork, type Line } from './recording.ts';

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

/** Gives the n-th different value the n-th name. */
function renamer<T>(name: (n: number) => T): (value: unknown) => T {
  const names = new Map<unknown, T>();
  return (value) => {
    const known = names.get(value) ?? name(names.size + 1);
    names.set(value, known);
    return known;
  };
}

/** The first event of every recording is within the second that begins here: 2023-11-14T22:13:20Z. */
const base = 1_700_000_000_000;

const dateFields: ReadonlySet<string> = new Set(['date', 'expires', 'last-modified']);

const firstPort = 4180;

const ports = /(localhost|127\.0\.0\.1|\[::1\])(:|%3A)(\d{4,5})\b/gi;
const jwts = /\beyJ[\w-]*\.[\w-]*\.[\w-]*/g;
const uuids = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi;
const longRuns = /(.)\1{2000,}/gs;

/** How much of a run of one character is kept. */
const runLength = 2_000;

/**
 * Ports, tokens, session ids, request, tab, frame and document ids become fixed ones; times move, all by the same number of
 * whole seconds, Date headers with them; of a storm and of a long run of one character the beginning is kept.
 */
export function tidy(lines: readonly Line[]): Line[] {
  const shift = Math.floor(((lines.find(isNetwork)?.details.timeStamp ?? base) - base) / 1000) * 1000;
  const port = renamer((n) => firstPort + n - 1);
  const jwt = renamer((n) => `eyJ.lab.${n}`);
  const uuid = renamer((n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);
  const requestId = renamer(String);
  const tab = renamer((n) => n);
  const frame = renamer((n) => n);
  const document = renamer((n) => `document-${n}`);

  const moment = (value: number): number => Math.round((value - shift) * 1000) / 1000;
  const date = (value: string): string => {
    const at = Date.parse(value);
    return Number.isNaN(at) || !value.endsWith('GMT') ? value : new Date(at - shift).toUTCString();
  };
  const text = (value: string): string =>
    value
      .replace(ports, (_, host: string, colon: string, digits: string) => `${host}${colon}${port(Number(digits))}`)
      .replace(jwts, jwt)
      .replace(uuids, uuid)
      .replace(longRuns, (_, each: string) => each.repeat(runLength));

  const rules: Readonly<Record<string, (value: unknown) => unknown>> = {
    heard: (value) => moment(value as number),
    timeStamp: (value) => moment(value as number),
    requestId,
    tabId: (value) => (value === -1 ? -1 : tab(value)),
    frameId: (value) => ((value as number) > 0 ? frame(value) : value),
    parentFrameId: (value) => ((value as number) > 0 ? frame(value) : value),
    documentId: document,
    parentDocumentId: document,
    port,
  };

  function walk(value: unknown): unknown {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const { name, value: field } = value as { name?: unknown; value?: unknown };
    if (typeof name === 'string' && typeof field === 'string' && dateFields.has(name.toLowerCase()))
      return { ...value, value: date(field) };
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, (rules[key] ?? walk)(each)]));
  }

  return withoutStorm(lines).map((line) => walk(line) as Line);
}
