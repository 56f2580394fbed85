/** Which cookies an earlier answer has set, and a request then went out without them. */
import type { CookieAsSet } from './cookie-as-set.ts';
import { type KeptCookie, whyNotSent } from './cookie-checks.ts';
import { readCookies } from './cookie-line.ts';
import { cookieAddress, isWithin } from './cookie-match.ts';
import { type Asked, type CookieStanding, cookieStanding } from './cookie-standing.ts';
import { answeredAt, cookiesSet, readSetCookies, type SetCookieLine } from './cookies-set.ts';
import type { Engine } from './engine.ts';
import type { Exchange, Instant, Round } from './exchange.ts';
import { fieldValue } from './header.ts';
import type { CookieLine } from './messages.ts';
import type { Problem } from './problem.ts';
import { sentHeader } from './sent.ts';

/** A cookie that was set before and did not come along. */
export interface CookieKeptBack {
  readonly name: string;
  /** The request whose answer set it, without userinfo. */
  readonly setBy: { readonly method: string; readonly url: string; readonly at: Instant };
  readonly path: string;
  /** The server named its path: it is not that of the request by which it was set. */
  readonly isPathNamed: boolean;
  /** not-kept: the browser did not take it in the first place. not-sent: it has it, as far as was seen. */
  readonly kind: 'not-kept' | 'not-sent';
  /** Why. Of `not-sent` none may be known: it was blocked, deleted unseen, or the request was made without cookies. */
  readonly reasons: readonly Problem[];
}

interface Told extends Omit<CookieKeptBack, 'kind' | 'reasons'> {
  readonly cookie: KeptCookie;
  /** Missing: the browser has it. */
  readonly refused?: readonly Problem[];
}

type EngineName = Engine['name'] | undefined;

interface Answer {
  readonly asked: Asked;
  readonly url: string;
  readonly method: string;
  readonly at: Instant;
  /** Its Set-Cookie lines that were seen. */
  lines(engine: EngineName): readonly SetCookieLine[];
}

/** What is known of the time before a request. */
export interface CookiesBefore {
  /** Exchanges of the same tab, in any order; the exchange itself may be among them. */
  readonly others: readonly Exchange[];
  /** What the worker remembers of answers that were not recorded. */
  readonly remembered?: readonly CookieLine[] | undefined;
  /** Of the browser that made them; without it the rules of RFC 6265bis. */
  readonly engine?: EngineName;
}

const answersOf = (exchange: Exchange, end?: number): Answer[] =>
  exchange.rounds.slice(0, end).map(({ url, method }, place) => ({
    asked: exchange,
    url,
    method,
    at: answeredAt(exchange, place) ?? Number.POSITIVE_INFINITY,
    lines: (engine) => {
      const lines = cookiesSet(exchange, place, engine);
      return lines.state === 'seen' ? lines.value : [];
    },
  }));

/** The value is of no matter but for its length, and of the address but its host and directory. */
function answerOf({ line, length, url, path, method, at, date, initiator, ...rest }: CookieLine): Answer {
  const asked: Asked = {
    ...rest,
    initiator: initiator === undefined ? { state: 'absent' } : { state: 'seen', value: initiator },
  };
  const headers = [
    { name: 'set-cookie', value: line.replace('=', `=${'x'.repeat(length)}`) },
    ...(date === undefined ? [] : [{ name: 'date', value: date }]),
  ];
  const from = path === undefined ? url : url.replace(/^([^/]*\/\/[^/]*).*$/, (_, origin) => `${origin}${path}/`);
  return { asked, url, method, at, lines: (engine) => readSetCookies(asked, from, at, headers, engine) };
}

/** The answers that were there before the round began, in their order. */
function answersBefore(exchange: Exchange, index: number, round: Round, before: CookiesBefore): Answer[] {
  const isSame = (each: Exchange): boolean =>
    each.requestId === exchange.requestId && each.startedAt === exchange.startedAt;
  return [
    ...answersOf(exchange, index),
    ...before.others.flatMap((each) => (isSame(each) ? [] : answersOf(each))),
    ...(before.remembered ?? []).map(answerOf),
  ]
    .filter(({ at }) => at <= round.at)
    .toSorted((a, b) => a.at - b.at);
}

/** The jar that a cookie is kept in: undefined is the common one. */
function partitionOf(
  { partitioned }: CookieAsSet,
  { jar, topLevelSite }: CookieStanding,
): string | undefined | 'unknown' {
  if (!partitioned && jar === 'common') return undefined;
  return jar === 'unknown' ? 'unknown' : (topLevelSite ?? 'unknown');
}

/** A cookie is the same one by these (RFC 6265bis section 5.7, step 23; CHIPS). */
const keyOf = ({ name, domain, hostOnly, path, partition }: KeptCookie): string =>
  JSON.stringify([name, domain, hostOnly, path, partition]);

/** What the browser has by these answers, and what it did not take. */
function cookiesAfter(answers: readonly Answer[], engine: EngineName): readonly Told[] {
  const all = new Map<string, Told>();
  for (const { asked, url, method, at, lines } of answers) {
    const set = lines(engine);
    if (set.length === 0) continue;
    const standing = cookieStanding(asked, url, engine);
    for (const { cut, cookie: read } of set) {
      const partition = partitionOf(read.effective, standing);
      if (cut !== undefined || partition === 'unknown') continue;
      const cookie: KeptCookie = { ...read.effective, ...(partition !== undefined && { partition }) };
      const key = keyOf(cookie);
      const before = all.get(key);
      const { fate, problems } = read;
      if (fate.kind === 'deletes') all.delete(key);
      // A line that is refused changes nothing.
      else if (fate.kind === 'kept' || before === undefined || before.refused !== undefined)
        all.set(key, {
          name: read.name,
          setBy: { method, url, at },
          path: cookie.path,
          isPathNamed: read.attributes.some(({ name, counts }) => counts && name.toLowerCase() === 'path'),
          // A cookie that is set anew keeps its first moment.
          cookie: { ...cookie, setAt: (before?.refused ? undefined : before?.cookie.setAt) ?? at },
          ...(fate.kind === 'refused' && { refused: problems.filter(({ code }) => fate.why.includes(code)) }),
        });
    }
  }
  return [...all.values()];
}

/** Names of the cookies that went out; undefined where they were not all seen, or none could go. */
function sentNames(exchange: Exchange, round: Round): ReadonlySet<string> | undefined {
  const sent = sentHeader(exchange, round, 'cookie');
  if (sent.state === 'hidden' || round.cutLines !== undefined || round.sent.state !== 'seen') return undefined;
  if (round.sent.value.some(({ name, cut }) => cut !== undefined && name.toLowerCase() === 'cookie')) return undefined;
  // Fetch standard, section 4.8: a CORS preflight never carries any.
  if (fieldValue(round.sent.value, 'access-control-request-method') !== undefined) return undefined;
  const { cookies } = readCookies(sent.state === 'seen' ? sent.value : []);
  return new Set(cookies.map(({ name }) => name));
}

/**
 * The cookies of this host that the answers seen so far had set, and that did not go with one round of an exchange.
 * What was deleted or replaced by a later answer that was seen is left out, and so is a name of which any cookie went.
 * @returns in the order in which they were set; none where the cookies that went out were not all visible
 */
export function cookiesKeptBack(exchange: Exchange, index: number, before: CookiesBefore): readonly CookieKeptBack[] {
  const { engine } = before;
  const round = exchange.rounds[index];
  const sent = round && sentNames(exchange, round);
  if (round === undefined || sent === undefined) return [];
  const { host } = cookieAddress(round.url);
  const { isTopLevelNavigation, isCrossSite, topLevelSite, jar } = cookieStanding(exchange, round.url, engine);
  const request = {
    url: round.url,
    method: round.method,
    at: round.at,
    isTopLevelNavigation,
    isSameSite: !isCrossSite,
    ...(topLevelSite !== undefined && { topLevelSite }),
    isPartitioned: jar === 'partition',
    ...(engine !== undefined && { engine }),
  };
  return cookiesAfter(answersBefore(exchange, index, round, before), engine)
    .filter(({ name, cookie: { domain, hostOnly } }) => {
      const isOfHost = hostOnly ? host === domain : isWithin(host, domain);
      return isOfHost && !sent.has(name);
    })
    .map(({ cookie, refused, ...told }) => ({
      ...told,
      kind: refused ? ('not-kept' as const) : ('not-sent' as const),
      reasons: refused ?? whyNotSent(cookie, request),
    }));
}
