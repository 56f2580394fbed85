import { type Spelled, spellings } from './encodings.ts';
import { createMatcher } from './matcher.ts';
import { isContainer } from './nested.ts';
import { isWords } from './plain.ts';
import type { Secret } from './redactor.ts';

/** A secret that was found. Never the secret itself. */
export interface Leak {
  readonly tag: string;
  /** Offset in the text, in UTF-16 units. */
  readonly at: number;
  /** How it stands there: plain, Base64, ... */
  readonly encoding: string;
}

/** Shorter ones stand in any text by chance. */
const shortest = 6;
/** Of a longer spelling its parts are looked for, so that one that was cut off is found too. */
const part = 24;
/** Six characters of a secret in `\u0041`. */
const escapedPart = 36;

/** They are secrets whatever they look like; any other value that is words or a number stands in other text by itself. */
const always: ReadonlySet<string> = new Set([
  'password',
  'basic',
  'bearer',
  'key',
  'credentials',
  'proof',
  'signature',
]);
/** Words that every export is full of, taken as a password in many an example. */
const everywhere =
  /^(?:password|passwd|secret|username|token|bearer|authorization|cookie|undefined|object|string|value|status|request|response)$/i;

/**
 * Can the secret be looked for? Shorter ones, and values that could not be told from other text, are removed by
 * structure only; of a container its parts are looked for.
 */
export function isProvable({ kind, value }: Pick<Secret, 'kind' | 'value'>): boolean {
  if (value.length < shortest || everywhere.test(value) || /^\s*$/.test(value) || isContainer(kind, value))
    return false;
  return always.has(kind) || !(isWords(value) || /^[\d.-]{1,9}$/.test(value));
}

/** @returns what to look for: the whole, or parts of it from end to end */
function parts(text: string, encoding: string): readonly string[] {
  const size = text.startsWith('\\u') || text.startsWith('&#') ? escapedPart : part;
  if (text.length <= size) return text.length < shortest ? [] : [text];
  const last = text.slice(-size);
  if (encoding !== 'plain') return [text.slice(0, size), last];
  const count = Math.min(16, Math.floor(text.length / size));
  const stride = Math.floor((text.length - size) / count);
  return [...Array.from({ length: count }, (_, index) => text.slice(index * stride, index * stride + size)), last];
}

/**
 * So many are looked for in every spelling; what an export has beyond (it takes a server that fills bodies with them) as
 * it stands only. Without a bound such a body would take all the memory.
 */
const mostSpelled = 2_000;

/** Of longer ones the two ends are spelled. */
const longest = 1_000;
const end = 300;

/** What is looked for of one secret. */
function spelled(value: string, every: boolean): readonly Spelled[] {
  const plain = { encoding: 'plain', text: value };
  if (!every) return [plain];
  if (value.length <= longest) return spellings(value);
  return [plain, ...spellings(value.slice(0, end)), ...spellings(value.slice(-end))];
}

/** Credentials before what is only not known to be harmless. */
const byWeight = (a: Secret, b: Secret): number => Number(always.has(b.kind)) - Number(always.has(a.kind));

export interface Found extends Leak {
  readonly end: number;
  readonly secret: Secret;
}

/**
 * Prepares the search for secrets.
 * @returns a function that gives every place of a text where one of them stands, but for the tags themselves
 */
export function createSearch(secrets: readonly Secret[]): (text: string) => Generator<Found> {
  const wanted = new Map<string, { secret: Secret; encoding: string }>();
  for (const [index, secret] of secrets.filter(isProvable).sort(byWeight).entries()) {
    for (const { encoding, text } of spelled(secret.value, index < mostSpelled)) {
      for (const each of parts(text, encoding)) if (!wanted.has(each)) wanted.set(each, { secret, encoding });
    }
  }
  const patterns = [...wanted.values()];
  const matches = createMatcher([...wanted.keys()]);
  const tags = new Set(secrets.map(({ tag }) => tag));
  const longestTag = [...tags].reduce((most, tag) => Math.max(most, tag.length), 0);
  /** A password may be the very word that a tag has. */
  const isWithinTag = (text: string, start: number, end: number): boolean => {
    const from = Math.max(0, start - longestTag);
    const near = text.slice(from, end + longestTag);
    const open = near.lastIndexOf('<', start - from);
    const close = near.indexOf('>', end - from - 1);
    return open >= 0 && close >= 0 && tags.has(near.slice(open, close + 1));
  };
  return function* (text) {
    for (const { pattern, start, end } of matches(text)) {
      const found = patterns[pattern];
      if (found && !isWithinTag(text, start, end)) {
        yield { secret: found.secret, tag: found.secret.tag, encoding: found.encoding, at: start, end };
      }
    }
  };
}

/** Leaks beyond these are not listed: one is enough to refuse. */
const mostLeaks = 100;

/**
 * Searches a finished text for secrets: plain, percent-encoded, form-encoded, Base64 in all alignments and both
 * alphabets, hex, escaped for JSON and HTML. Parts of long ones too.
 * @returns where they stand, without the secrets themselves; empty: none was found
 */
export function proveNoSecret(text: string, secrets: readonly Secret[]): readonly Leak[] {
  const leaks: Leak[] = [];
  for (const { tag, at, encoding } of createSearch(secrets)(text)) {
    if (leaks.push({ tag, at, encoding }) === mostLeaks) break;
  }
  return leaks;
}
