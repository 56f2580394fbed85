import type { CookieAsSet } from './cookie-as-set.ts';
import { cookieDate } from './cookie-date.ts';
import { type CookieAddress, cookieAddress, defaultPath } from './cookie-match.ts';
import { characterProblems, readPair, readPairs } from './cookie-pair.ts';
import type { Engine } from './engine.ts';
import type { Instant } from './exchange.ts';
import { type Problem, problem } from './problem.ts';
import { type CookieAttribute, maxAge, readAttributes } from './set-cookie-attributes.ts';
import { pairRefusals, refusals } from './set-cookie-refusals.ts';

/** What a browser does with it, as far as the line and its request tell: not what its owner has set or blocked. */
export type CookieFate =
  /** `unless`: a Domain such as co.uk may not have cookies, and only the Public Suffix List knows which. */
  | { readonly kind: 'kept'; readonly until: Instant | 'session'; readonly unless?: 'public-suffix' }
  /** It has expired already: the browser forgets what it had under this name, domain and path. */
  | { readonly kind: 'deletes' }
  /** Codes of the problems for which it is not kept. A line that should delete deletes nothing then. */
  | { readonly kind: 'refused'; readonly why: readonly string[] };

export interface SetCookie {
  readonly name: string;
  readonly value: string;
  readonly attributes: readonly CookieAttribute[];
  readonly effective: CookieAsSet;
  readonly fate: CookieFate;
  /** Spans are offsets in the line; `line` is 0. */
  readonly problems: readonly Problem[];
}

/** The response that a Set-Cookie line came with. */
export interface SetCookieContext {
  /** Of its request. */
  readonly url: string;
  readonly now: Instant;
  /** The Date of the response: browsers count Expires by it, so that a wrong clock does no harm. */
  readonly serverNow?: Instant;
  /** The request was of another site, and no navigation of the whole page. */
  readonly crossSite?: boolean;
  /** Without it the rules of RFC 6265bis. Both browsers differ a little from it and from each other (measured). */
  readonly engine?: Engine['name'];
}

/** 400 days (RFC 6265bis section 5.5). */
const longestLife = 400 * 86_400_000;

function expiryOf(last: ReadonlyMap<string, string>, context: SetCookieContext): Instant | undefined {
  const { now, serverNow, engine } = context;
  const seconds = maxAge(last.get('max-age') ?? '', engine);
  if (seconds !== undefined) return now + Math.max(0, seconds) * 1_000;
  const expires = cookieDate(last.get('expires') ?? '');
  return expires === undefined ? undefined : expires + (now - (serverNow ?? now));
}

function sameSiteOf(value: string | undefined): CookieAsSet['sameSite'] {
  return (['Strict', 'Lax', 'None'] as const).find((each) => each.toLowerCase() === value?.toLowerCase()) ?? 'Default';
}

function effectiveOf(
  name: string,
  last: ReadonlyMap<string, string>,
  address: CookieAddress,
  context: SetCookieContext,
): CookieAsSet {
  const domain = (last.get('domain') ?? '').replace(/^\./, '').toLowerCase();
  // A lone label is a public suffix by the list's own default rule; it may be named by that very host alone.
  const hostOnly = domain === '' || (domain === address.host && !domain.includes('.'));
  const path = last.get('path');
  const wanted = expiryOf(last, context);
  return {
    name,
    domain: domain === '' ? address.host : domain,
    hostOnly,
    path: path?.startsWith('/') ? path : defaultPath(address.path),
    secure: last.has('secure'),
    httpOnly: last.has('httponly'),
    sameSite: sameSiteOf(last.get('samesite')),
    partitioned: last.has('partitioned'),
    ...(wanted !== undefined && { expires: Math.min(wanted, context.now + longestLife) }),
    setAt: context.now,
  };
}

function fateOf(cookie: CookieAsSet, address: CookieAddress, { now }: SetCookieContext): CookieFate {
  if (cookie.expires !== undefined && cookie.expires <= now) return { kind: 'deletes' };
  const until = cookie.expires ?? 'session';
  const mayBeSuffix = !cookie.hostOnly && cookie.domain !== address.host;
  return { kind: 'kept', until, ...(mayBeSuffix && { unless: 'public-suffix' as const }) };
}

/**
 * Reads one Set-Cookie line as browsers do (RFC 6265bis sections 5.6 and 5.7) and says what becomes of the cookie.
 * Never throws; linear in the length of the line.
 * @param line one field value; lines that a browser has joined by line feeds are to be split before
 */
export function readSetCookie(line: string, context: SetCookieContext): SetCookie {
  const semicolon = line.indexOf(';');
  const pair = readPair(line, 0, semicolon < 0 ? line.length : semicolon);
  const { engine } = context;
  const read = readAttributes(semicolon < 0 ? [] : readPairs(line, semicolon + 1), engine);
  const { attributes, last, problems: faults } = read;
  // Without an equals sign Firefox takes all of it for the name (measured).
  const { name, value } = engine === 'firefox' && pair.bare ? { name: pair.value, value: '' } : pair;
  const address = cookieAddress(context.url);
  const effective = effectiveOf(name, last, address, context);
  const refused = [
    ...pairRefusals(line, { ...pair, name, value }, engine),
    ...refusals(effective, value, { last, address, context }),
  ];
  const more: Problem[] = [];
  if (name === '' && value !== '' && !refused.some(({ code }) => code === 'set-cookie-nameless')) {
    more.push(
      problem('set-cookie-nameless', 'The cookie has no name; browsers and servers read it differently.', pair.span),
    );
  }
  if ((expiryOf(last, context) ?? 0) > context.now + longestLife) {
    more.push(problem('set-cookie-lifetime', 'Browsers keep no cookie for more than 400 days; it is cut to that.'));
  }
  return {
    name,
    value,
    attributes,
    effective,
    fate:
      refused.length > 0
        ? { kind: 'refused', why: refused.map(({ code }) => code) }
        : fateOf(effective, address, context),
    problems: [...refused, ...more, ...characterProblems('set-cookie', pair), ...faults],
  };
}
