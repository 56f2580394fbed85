/** The attributes of Set-Cookie (RFC 6265bis sections 5.6.1 to 5.6.7; Partitioned: CHIPS). */
import { cookieDate } from './cookie-date.ts';
import { type CookiePair, octets } from './cookie-pair.ts';
import type { Engine } from './engine.ts';
import { type Problem, problem, type Span } from './problem.ts';

/** One attribute as it was written. */
export interface CookieAttribute {
  readonly name: string;
  /** Missing where no equals sign stands. */
  readonly value?: string;
  readonly span: Span;
  /** Browsers go by it. False: they pass over it, or a later one of the same name counts. */
  readonly counts: boolean;
}

/**
 * What is wrong with a value, and then? It still counts; or it voids what stood before under the same name, as both
 * browsers do (measured), other than RFC 6265bis says; or it is as if it were not there.
 */
interface Fault {
  readonly code: string;
  readonly message: string;
  readonly then: 'counts' | 'voids' | 'ignored';
}

const fault = (code: string, message: string, then: Fault['then']): Fault => ({ code, message, then });

const unreadableExpires = fault(
  'set-cookie-expires',
  'Expires is no date by the rules: Chromium passes over it, Firefox may still read it.',
  'voids',
);
const unreadableMaxAge = fault(
  'set-cookie-max-age',
  'Max-Age is no whole number of seconds; browsers pass over it.',
  'voids',
);
const relativePath = fault(
  'set-cookie-path',
  'Path does not begin with /; the directory of the request counts.',
  'counts',
);
const unknownSameSite = fault(
  'set-cookie-samesite-unknown',
  'SameSite is none of Strict, Lax and None; it counts as if it were not there.',
  'counts',
);
const flagValue = fault(
  'set-cookie-flag-value',
  'This attribute counts by being there, whatever its value says.',
  'counts',
);
const unknown = fault('set-cookie-attribute-unknown', 'No browser knows this attribute; it is passed over.', 'ignored');
const tooLong = fault(
  'set-cookie-attribute-too-long',
  'The attribute is longer than 1024 bytes; browsers pass over it.',
  'ignored',
);

const maxAttributeOctets = 1024;

type Check = (value: string, pair: CookiePair, engine: Engine['name'] | undefined) => Fault | undefined;

/**
 * Seconds of a Max-Age (section 5.6.2). Chromium takes a plus sign as well, Firefox takes a lone minus for zero (measured).
 * @returns undefined where it is passed over
 */
export function maxAge(value: string, engine: Engine['name'] | undefined): number | undefined {
  if (engine === 'firefox' && value === '-') return 0;
  return (engine === 'chromium' ? /^[+-]?\d+$/ : /^-?\d+$/).test(value) ? Number(value) : undefined;
}

const flag: Check = (_, pair) => (pair.bare ? undefined : flagValue);

const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['expires', (value) => (cookieDate(value) === undefined ? unreadableExpires : undefined)],
  ['max-age', (value, _, engine) => (maxAge(value, engine) === undefined ? unreadableMaxAge : undefined)],
  ['domain', () => undefined],
  ['path', (value) => (value.startsWith('/') ? undefined : relativePath)],
  ['secure', flag],
  ['httponly', flag],
  ['partitioned', flag],
  ['samesite', (value) => (/^(?:strict|lax|none)$/i.test(value) ? undefined : unknownSameSite)],
  // Only which cookies Chromium drops first depends on it.
  ['priority', () => undefined],
]);

/** A second cookie behind a comma: two lines were joined. The comma of a date has no name behind it. */
const joined = /,[ \t]*[!#$%&'*+.^_`|~0-9A-Za-z-]+=/;

/**
 * Reads the attributes behind the first semicolon, each by itself.
 * @returns all of them as written; `last` has the values of those that count, by name in small letters
 */
export function readAttributes(
  pairs: readonly CookiePair[],
  engine: Engine['name'] | undefined,
): {
  readonly attributes: readonly CookieAttribute[];
  readonly last: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  /** By name in small letters: the one that counts. */
  const counting = new Map<string, { counts: boolean; readonly value?: string }>();
  const seen = new Map<string, number>();
  const attributes = pairs.map((pair) => {
    const { bare, span } = pair;
    const written = bare ? pair.value : pair.name;
    const value = bare ? '' : pair.value;
    const name = written.toLowerCase();
    const attribute = bare ? { name: written, span, counts: false } : { name: written, value, span, counts: false };
    const check = checks.get(name);
    const found = octets(value) > maxAttributeOctets ? tooLong : check ? check(value, pair, engine) : unknown;
    if (found) problems.push(problem(found.code, found.message, span));
    if (joined.test(value)) {
      problems.push(
        problem('set-cookie-joined', 'A second cookie stands behind a comma: each needs its own line.', span),
      );
    }
    if (found?.then === 'ignored') return attribute;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (times === 2) {
      const message = 'The attribute is there more than once; the last one counts.';
      problems.push(problem('set-cookie-attribute-repeated', message, span));
    }
    if (found?.then === 'voids') counting.delete(name);
    else counting.set(name, attribute);
    return attribute;
  });
  for (const attribute of counting.values()) attribute.counts = true;
  const last = new Map([...counting].map(([name, { value = '' }]) => [name, value]));
  return { attributes, last, problems };
}
