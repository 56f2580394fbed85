/** What every recording has in common that must not be another at each recording (tidy.ts, tidy-judged.ts). */

/** The first event of every recording is within the second that begins here: 2023-11-14T22:13:20Z. */
export const base = 1_700_000_000_000;

/** By how much the moments of a recording move: whole seconds, so that Date headers can move with them. */
export const shiftFrom = (first: number): number => Math.floor((first - base) / 1000) * 1000;

/** Gives the n-th different value the n-th name. */
export function renamer<T>(name: (n: number) => T): (value: unknown) => T {
  const names = new Map<unknown, T>();
  return (value) => {
    const known = names.get(value) ?? name(names.size + 1);
    names.set(value, known);
    return known;
  };
}

const dateFields: ReadonlySet<string> = new Set(['date', 'expires', 'last-modified']);

const firstPort = 4180;

const ports = /(localhost|127\.0\.0\.1|\[::1\])(:|%3A)(\d{4,5})\b/gi;
const jwts = /\beyJ[\w-]*\.[\w-]*\.[\w-]*/g;
const uuids = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi;
const longRuns = /(.)\1{2000,}/gs;

/** How much of a run of one character is kept. */
const runLength = 2_000;

/** What to do with the value of a member, by its name. */
export type Rules = Readonly<Record<string, (value: unknown) => unknown>>;

export interface Tidier {
  /** Epoch milliseconds, moved. */
  moment(value: number): number;
  /** For a port that stands alone. */
  port(value: unknown): number;
  /** A text with other ports, tokens and session ids; of a long run of one character the beginning. */
  text(value: string): string;
  /** Plain data with all of its texts and dates tidied, and its members by these rules. */
  walk(value: unknown, rules: Rules): unknown;
}

/**
 * @param shift milliseconds by which moments move
 * @param jwt what to put in the place of a token
 */
export function tidier(shift: number, jwt: (token: string, tidy: Tidier) => string): Tidier {
  const port = renamer((n) => firstPort + n - 1);
  const uuid = renamer((n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);
  const date = (value: string): string => {
    const at = Date.parse(value);
    return Number.isNaN(at) || !value.endsWith('GMT') ? value : new Date(at - shift).toUTCString();
  };
  const all: Tidier = {
    moment: (value) => Math.round((value - shift) * 1000) / 1000,
    port,
    text: (value) =>
      value
        .replace(ports, (_, host: string, colon: string, digits: string) => `${host}${colon}${port(Number(digits))}`)
        .replace(jwts, (token) => jwt(token, all))
        .replace(uuids, uuid)
        .replace(longRuns, (_, each: string) => each.repeat(runLength)),
    walk(value, rules) {
      if (typeof value === 'string') return all.text(value);
      if (Array.isArray(value)) return value.map((each) => all.walk(each, rules));
      if (typeof value !== 'object' || value === null) return value;
      const { name, value: field } = value as { name?: unknown; value?: unknown };
      if (typeof name === 'string' && typeof field === 'string' && dateFields.has(name.toLowerCase()))
        return { ...value, value: date(field) };
      const next = (key: string, each: unknown) => rules[key]?.(each) ?? all.walk(each, rules);
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, next(key, each)]));
    },
  };
  return all;
}
