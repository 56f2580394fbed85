import { createMatcher, type Pattern } from './matcher.ts';
import { isContainer } from './nested.ts';
import { isWords } from './plain.ts';
import type { Secret } from './redactor.ts';
import { blanked, views } from './views.ts';

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
/**
 * Of a longer one its parts are looked for, so that one that was cut off is found too; of both ends less, where it takes
 * as many characters to say it: eight as `%41`, six as `\u0041`.
 */
const part = 24;
/** So much has the least of them to weigh (see View): every second length is looked for, so that an escape may be missing. */
const enough = 21;
/** What stands around a text in an export may look like more of it: less is left of it there. */
export const enoughToHide = 18;

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
/** Words that every export is full of, taken as a password in many an example: they and their parts stand in all of them. */
const everywhere =
  'password passwd secret username token bearer authorization proxy-authorization cookie undefined object string value status request response headers content completed'.split(
    ' ',
  );
const isEverywhere = (value: string): boolean => everywhere.some((word) => word.includes(value.toLowerCase()));

/**
 * Can the secret be looked for? Shorter ones, and values that could not be told from other text, are removed by
 * structure only; of a container its parts are looked for.
 */
export function isProvable({ kind, value }: Pick<Secret, 'kind' | 'value'>): boolean {
  // What is one character in JSON is no longer than that.
  if (value.replace(/\\u[0-9a-f]{4}/gi, '.').length < shortest) return false;
  if (isEverywhere(value) || /^\s*$/.test(value) || isContainer(kind, value)) return false;
  return always.has(kind) || !(isWords(value) || /^[\d.-]{1,9}$/.test(value));
}

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** One character for each byte of its UTF-8, as it stands in Base64. Halves of surrogate pairs become U+FFFD. */
const bytesOf = (text: string): string =>
  encodeURIComponent(text.replace(loneSurrogate, '\ufffd')).replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

/**
 * So many are looked for by their shorter ends too; what an export has beyond (it takes a server that fills bodies with
 * them) only as a whole, or 24 units of it. Without a bound such a body would take all the memory.
 */
const mostEnds = 2_000;

/** What is looked for of one secret: the whole, or parts of it from end to end, and its two ends where they weigh enough. */
function* patternsOf(text: string, ends: boolean): Generator<Pattern> {
  const count = Math.min(16, Math.floor(text.length / part) + 1);
  const stride = text.length <= part ? 0 : Math.floor((text.length - part) / count);
  yield { text: text.slice(0, part), ...(ends && { beginnings: shortest }) };
  for (let index = 1; index < count && stride > 0; index++)
    yield { text: text.slice(index * stride, index * stride + part) };
  if (text.length > part) yield { text: text.slice(-part) };
  for (let size = shortest; ends && size < Math.min(part, text.length); size += 2)
    yield { text: text.slice(-size), part: true };
}

/** Views in which an escape is as long as what it stands for. */
const sameLength: ReadonlySet<string> = new Set(['plain', 'form-encoded']);

/** Credentials before what is only not known to be harmless. */
const byWeight = (a: Secret, b: Secret): number => Number(always.has(b.kind)) - Number(always.has(a.kind));

/** `<bearer #3, 812 characters, JWT>` */
const tagShape = /<[a-z]+ #\d+, [^<>]{1,200}>/g;

export interface Found extends Leak {
  readonly end: number;
  readonly secret: Secret;
}

/**
 * Prepares the search for secrets.
 * @param least what a part of one has to weigh (see View)
 * @returns a function that gives every place of a text where one of them stands, but for the tags themselves
 */
export function createSearch(secrets: readonly Secret[], least = enough): (text: string) => Generator<Found> {
  const wanted: Pattern[] = [];
  /** The secret of each of them. */
  const owners: Secret[] = [];
  const sought = secrets.filter(isProvable).sort(byWeight);
  for (const [index, secret] of sought.entries()) {
    const bytes = bytesOf(secret.value);
    for (const text of bytes === secret.value ? [bytes] : [secret.value, bytes]) {
      for (const each of patternsOf(text, index < mostEnds)) {
        wanted.push(each);
        owners.push(secret);
      }
    }
  }
  const matches = createMatcher(wanted);
  const blanks = sought.some(({ value }) => value.includes(' '));
  const tags = new Set(secrets.map(({ tag }) => tag));
  /** A password may be the very word that a tag has. */
  const withoutTags = (text: string): string =>
    text.replace(tagShape, (found) => (tags.has(found) ? blanked(found) : found));
  return function* (text) {
    if (wanted.length === 0) return;
    for (const { encoding, units, starts, weights } of views(withoutTags(text), blanks)) {
      for (const match of matches(units)) {
        const secret = owners[match.pattern];
        if (!secret || (match.part && (weights[match.end] ?? 0) - (weights[match.start] ?? 0) < least)) continue;
        const [at, end] = [starts[match.start] ?? 0, starts[match.end] ?? 0];
        // What has no escape in it was found in the plain text.
        if (!sameLength.has(encoding) && end - at === match.end - match.start) continue;
        yield { secret, tag: secret.tag, encoding, at, end };
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
