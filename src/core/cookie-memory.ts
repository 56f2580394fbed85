/**
 * Which cookies answers have set: a small memory, for answers that go well are not recorded. It is read, and written, only
 * together with a failure that such a cookie did not go with.
 */
import { put } from './bounded.ts';
import { cookieHost, defaultPath, isWithin } from './cookie-match.ts';
import { cookiesSent } from './cookies.ts';
import type { NetEvent } from './event.ts';
import type { Exchange } from './exchange.ts';
import { fieldValue } from './header.ts';
import type { CookieLine } from './messages.ts';
import { hasControl } from './problem.ts';
import { answeredRound } from './relevance.ts';
import { sentHeader } from './sent.ts';
import { pathTemplate } from './template.ts';
import { sizeOf } from './trim.ts';

type Response = Extract<NetEvent, { kind: 'response' }>;

interface Remembered extends CookieLine {
  readonly name: string;
  readonly isHttpOnly: boolean;
  /** Missing: it goes to the host alone that set it. */
  readonly domain?: string;
}

/** By host, then by what makes it the same cookie. */
type Hosts = Map<string, Map<string, Remembered>>;

const maxHosts = 100;
const maxPerHost = 30;
const maxTold = 10;
const maxBytes = 1_500;

/** Attributes that browsers go by: any other may hold a secret. */
const attribute = /^\s*(expires|max-age|domain|path|secure|httponly|samesite|partitioned)\s*(?:=\s*(.*\S)?\s*)?$/is;

/** A second cookie behind a comma, with its value: whoever joined the lines has spoilt both. */
const joined = /,\s*[^\s;,=]+=/;

/** Characters of name and attributes: the attributes of a real line are far shorter (RFC 6265bis section 5.6: 1,024 each). */
const longest = 2_000;

/** @returns nothing of a line without a name, and of one that no browser takes */
function remembered(text: string, { at, method, url, type, frameId, initiator, headers }: Response) {
  const [pair = '', ...rest] = text.split(';');
  const equals = pair.indexOf('=');
  const name = pair.slice(0, Math.max(0, equals)).trim();
  if (
    name === '' ||
    text.length - (pair.length - name.length) > longest ||
    hasControl(text) ||
    joined.test(text.slice(pair.length))
  )
    return undefined;
  const kept = [`${name}=`];
  const values: { [name: string]: string } = {};
  for (const each of rest) {
    const [, known, value = ''] = attribute.exec(each) ?? [];
    if (known === undefined) continue;
    kept.push(each);
    values[known.toLowerCase()] = value;
  }
  const { host, path } = cookieHost(url);
  const domain = values.domain?.replace(/^\./, '').toLowerCase();
  const ownPath = values.path?.startsWith('/') ? undefined : defaultPath(path);
  const date = values.expires && fieldValue(headers, 'date');
  const cookie: Remembered = {
    name,
    isHttpOnly: values.httponly !== undefined,
    ...(domain && { domain }),
    line: kept.join(';'),
    length: pair.length - equals - 1,
    at,
    method,
    url: pathTemplate(url),
    ...(ownPath && { path: ownPath }),
    type,
    frameId,
    ...(initiator && { initiator }),
    ...(date && { date }),
  };
  // Under another site it may lie in another jar, and over http it may have been refused.
  const asker = type === 'main_frame' || url.startsWith(`${initiator}/`) ? '' : initiator;
  const key = [name, domain, ownPath ?? values.path, asker, url.slice(0, 5)].join('\n');
  return { host, key, cookie };
}

/** What signs in is kept from scripts nearly always: it comes first, then the latest. */
const byWorth = (a: Remembered, b: Remembered): number => Number(b.isHttpOnly) - Number(a.isHttpOnly) || b.at - a.at;

export interface CookieMemory {
  /**
   * Takes the events of one request that was answered.
   * @param isPrivate of a private window: kept apart from the others
   */
  note(events: readonly NetEvent[], isPrivate: boolean): void;
  /** What had been set for the host that answered this exchange, and did not go with it; none where that is not visible. */
  of(exchange: Exchange): readonly CookieLine[];
  forgetPrivate(): void;
}

export function createCookieMemory(): CookieMemory {
  const [open, apart]: readonly [Hosts, Hosts] = [new Map(), new Map()];

  return {
    note(events, isPrivate) {
      for (const event of events) {
        // A cached answer has set its cookies when it first came.
        if (event.kind !== 'response' || event.fromCache) continue;
        for (const { name, value } of event.headers) {
          if (name.length !== 10 || name.toLowerCase() !== 'set-cookie') continue;
          const set = remembered(value, event);
          if (set === undefined) continue;
          const hosts = isPrivate ? apart : open;
          const cookies = hosts.get(set.host) ?? new Map<string, Remembered>();
          put(cookies, set.key, set.cookie, maxPerHost);
          put(hosts, set.host, cookies, maxHosts);
        }
      }
    },
    of(exchange) {
      const round = answeredRound(exchange);
      const sent = round && sentHeader(exchange, round, 'cookie');
      // A CORS preflight never carries any (Fetch standard, section 4.8).
      if (round === undefined || sent === undefined || sent.state === 'hidden' || round.method === 'OPTIONS') return [];
      const names = new Set(cookiesSent(sent.state === 'seen' ? sent.value : []).map(({ name }) => name));
      const { host } = cookieHost(round.url);
      const candidates: Remembered[] = [];
      for (const [setter, cookies] of exchange.private === undefined ? open : apart)
        for (const each of cookies.values()) {
          const isOfHost = setter === host || (each.domain !== undefined && isWithin(host, each.domain));
          if (isOfHost && !names.has(each.name) && each.at <= round.at) candidates.push(each);
        }
      let left = maxBytes;
      return candidates
        .sort(byWorth)
        .slice(0, maxTold)
        .map(({ name: _, isHttpOnly: _h, domain: _d, ...line }) => line)
        .filter((line) => {
          const size = sizeOf(line) + 1;
          if (size <= left) left -= size;
          else return false;
          return true;
        })
        .sort((a, b) => a.at - b.at);
    },
    forgetPrivate: () => apart.clear(),
  };
}
