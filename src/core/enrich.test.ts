import { describe, expect, test } from 'vitest';
import { append } from './append.ts';
import { chromium, firefox } from './engine.ts';
import { enrich, enrichGroup, exchangeOf, type Match, matchOf, withHeaders } from './enrich.ts';
import { event, headers } from './event.fixture.ts';
import type { Exchange, Header } from './exchange.ts';
import { fold } from './fold.ts';
import { bodiesKey, lastKey, recordKey } from './keys.ts';
import type { DevToolsEntry, StoredRecord } from './messages.ts';
import { emptyRing, inTurn, type Ring, type Step } from './ring.ts';
import { sentHeader } from './sent.ts';

const url = 'http://a.localhost/members';
const received = headers('Content-Type: text/html', 'Date: Sat, 21 Nov 2026 16:42:15 GMT');
const wanted = headers('Accept: */*');
const whole = headers('Host: a.localhost', 'Accept: */*', 'Authorization: Basic YWRhOnB3');

/** As Chromium tells a fetch that is refused, without what it adds to it. */
const refusal = (requestId = '1', at = 1_000, more: Partial<{ tabId: number; sent: Header[] }> = {}): Exchange => {
  const { tabId = 7, sent = wanted } = more;
  return fold(
    [
      event('sent', at, { requestId, tabId, url, headers: sent }),
      event('completed', at + 5, { requestId, tabId, url, status: 403, headers: received }),
    ],
    chromium,
  );
};

const entry: DevToolsEntry = {
  tabId: 7,
  url,
  method: 'GET',
  status: 403,
  statusLine: 'HTTP/1.1 403 Forbidden',
  // Chromium's HAR begins up to 26 ms before webRequest (measured).
  startedAt: 980,
  duration: 30,
  type: 'xmlhttprequest',
  sent: whole,
  received: [...received].reverse(),
  response: { text: 'no', mimeType: 'text/html' },
};

describe('matchOf', () => {
  const found = (recent: readonly Exchange[], more: Partial<DevToolsEntry> = {}): unknown => {
    const match = matchOf(recent, { ...entry, ...more });
    return match && [match.exchange.requestId, match.round, match.certain];
  };

  test('by tab, method, address, status, fields in any order', () => {
    expect(found([refusal()])).toEqual(['1', 0, true]);
    expect(found([refusal('1', 1_000, { tabId: 8 })])).toBeUndefined();
    expect(found([refusal()], { method: 'POST' })).toBeUndefined();
    expect(found([refusal()], { url: 'http://a.localhost/' })).toBeUndefined();
    expect(found([refusal()], { status: 401 })).toBeUndefined();
    expect(found([refusal()], { startedAt: 60_000 })).toBeUndefined();
  });

  test('a service worker asks without a tab', () => {
    expect(found([refusal('1', 1_000, { tabId: -1 })])).toEqual(['1', 0, true]);
  });

  test('other fields: not for certain', () => {
    expect(found([refusal()], { received: [] })).toEqual(['1', 0, false]);
  });

  test('two at once are not certain; a second apart they are', () => {
    expect(found([refusal('1', 1_000), refusal('2', 1_002)])).toEqual(['1', 0, false]);
    expect(found([refusal('1', 1_000), refusal('2', 1_900)])).toEqual(['1', 0, true]);
    expect(found([refusal('1', 1_000), refusal('2', 1_900)], { startedAt: 1_895 })).toEqual(['2', 0, true]);
  });

  test('credentials that the page set tell two apart', () => {
    const sent = headers('X-API-Key: mine');
    expect(found([refusal('1', 1_000, { sent }), refusal('2', 1_002)])).toEqual(['2', 0, true]);
  });

  test('the round after a redirect', () => {
    const moved = fold(
      [
        event('sent', 900, { url: 'http://a.localhost/old' }),
        event('redirect', 910, { url: 'http://a.localhost/old', to: url }),
        event('sent', 1_000, { url, headers: wanted }),
        event('completed', 1_010, { url, status: 403, headers: received }),
      ],
      chromium,
    );
    expect(found([moved])).toEqual(['1', 1, true]);
  });

  // Measured: a 407 from no proxy, and a refusal that CORS hides, have status 0 in Chromium's HAR.
  test('without a status: only right beside the start', () => {
    const failed = fold(
      [event('sent', 1_000, { url }), event('failed', 1_010, { url, error: 'net::ERR_UNEXPECTED_PROXY_AUTH' })],
      chromium,
    );
    expect(found([failed], { status: 0, received: [] })).toEqual(['1', 0, true]);
    expect(found([refusal()], { status: 0, received: [] })).toEqual(['1', 0, true]);
    expect(found([refusal()], { status: 0, received: [], startedAt: 500 })).toBeUndefined();
  });
});

describe('withHeaders', () => {
  const authorization = (exchange: Exchange): unknown => {
    const round = exchange.rounds.at(-1);
    return round && sentHeader(exchange, round, 'authorization');
  };
  const of = (exchange: Exchange, more: Partial<Match> = {}): Match => ({
    exchange,
    round: exchange.rounds.length - 1,
    certain: true,
    ...more,
  });
  const hidden = { state: 'hidden', why: 'browser-added' };

  test('adds what webRequest did not show, and marks it', () => {
    const exchange = withHeaders(of(refusal()), { ...entry, sent: [...whole, { name: 'accept', value: 'other' }] });
    expect(exchange.rounds[0]?.sent).toEqual({
      state: 'seen',
      value: [
        ...wanted,
        { name: 'Host', value: 'a.localhost', by: 'devtools' },
        { name: 'Authorization', value: 'Basic YWRhOnB3', by: 'devtools' },
      ],
    });
  });

  test('the whole list of the only try proves that no Authorization was sent', () => {
    expect(authorization(refusal())).toEqual(hidden);
    expect(authorization(withHeaders(of(refusal()), { ...entry, sent: whole.slice(0, 2) }))).toEqual({
      state: 'absent',
    });
  });

  test.each<[string, Exchange, Match, Partial<DevToolsEntry>]>([
    ['provisional', refusal(), of(refusal()), { provisional: true }],
    ['from the cache', refusal(), of(refusal()), { fromCache: true }],
    ['not certain', refusal(), of(refusal(), { certain: false }), {}],
  ])('adds nothing where the list is %s', (_, exchange, match, more) => {
    expect(withHeaders({ ...match, exchange }, { ...entry, ...more })).toBe(exchange);
  });

  // browsers.md section 1: HAR has no Authorization for the first request with user:pass@ in its URL, though one was sent.
  test('a password in the address, or a challenge that the browser may have answered: absence is not proven', () => {
    const short = { ...entry, sent: whole.slice(0, 2) };
    const inAddress = fold(
      [event('completed', 1_000, { url: 'http://ada:pw@a.localhost/members', status: 403, headers: received })],
      chromium,
    );
    const asked = fold(
      [
        event('sent', 1_000, { url, headers: wanted }),
        event('completed', 1_005, { url, headers: headers('WWW-Authenticate: Basic realm="x"') }),
      ],
      chromium,
    );
    expect(authorization(withHeaders(of(inAddress), short))).toEqual(hidden);
    expect(authorization(withHeaders(of(asked), short))).toEqual(hidden);
  });

  test('of a picture webRequest tells the status alone: the rest comes from DevTools', () => {
    const [round] = refusal().rounds;
    const { sent, response: _, ...rest } = round ?? { sent: undefined };
    expect(sent?.state).toBe('seen');
    const picture = {
      ...refusal(),
      rounds: [
        {
          ...rest,
          sent: { state: 'hidden', why: 'status-only' },
          response: { state: 'seen', value: { status: 403, statusLine: '', headers: [], statusOnly: true } },
        },
      ],
    } as unknown as Exchange;
    const match = matchOf([picture], entry);
    expect(match?.certain).toBe(true);
    const [told] = (match && withHeaders(match, entry))?.rounds ?? [];
    expect(told?.sent).toMatchObject({ state: 'seen', value: whole });
    expect(told?.response).toEqual({
      state: 'seen',
      value: {
        status: 403,
        statusLine: '',
        headers: [...received].reverse().map((header) => ({ ...header, by: 'devtools' })),
      },
    });
  });

  test('a round that was not reported becomes seen only with credentials', () => {
    const answered = fold(
      [
        event('sent', 1_000, { url, headers: wanted }),
        event('response', 1_005, { url, headers: headers('WWW-Authenticate: Basic realm="x"') }),
        event('completed', 1_010, { url, status: 403, headers: received }),
      ],
      chromium,
    );
    expect(answered.rounds[1]?.sent).toEqual({ state: 'hidden', why: 'not-reported' });
    expect(withHeaders(of(answered), { ...entry, sent: whole.slice(0, 2) })).toBe(answered);
    expect(authorization(withHeaders(of(answered), entry))).toEqual({ state: 'seen', value: ['Basic YWRhOnB3'] });
  });
});

describe('enrich', () => {
  const empty = emptyRing('salt');
  const keep =
    (exchange: Exchange, again = false) =>
    (ring: Ring): Step =>
      append(exchange, 'refused', { again })(ring);
  const again = (exchange: Exchange) => keep(exchange, true);
  const certain = (exchange: Exchange): Match => ({ exchange, round: 0, certain: true });
  const response = { text: 'no', mimeType: 'text/html' };

  test('bodies beside the record, Authorization within it; what is alike stays alike', () => {
    // An origin that once asked: only then is anything hidden.
    const head = { ...empty.head, asked: ['http://a.localhost'] };
    const before = inTurn({ ...empty, head }, keep(refusal())).ring;
    const { set, ring } = inTurn(before, enrich(certain(refusal()), entry, again));
    expect(set[bodiesKey(7, 0)]).toEqual({ response, of: '1' });
    const record = set[recordKey(7, 0)] as StoredRecord;
    expect(record.exchange).toEqual(withHeaders(certain(refusal()), entry));
    const [slot] = ring.tabs.get(7)?.slots ?? [];
    const [old] = before.tabs.get(7)?.slots ?? [];
    expect(slot).toEqual({ ...old, bytes: slot?.bytes, bodies: JSON.stringify({ response, of: '1' }).length });
    expect(inTurn(ring, keep(refusal('2', 2_000))).ring.tabs.get(7)?.slots).toMatchObject([{ n: 0, times: 2 }]);
  });

  test('the latest of a group', () => {
    const before = inTurn(empty, keep(refusal()), keep(refusal('2', 2_000))).ring;
    const { set } = inTurn(before, enrich(certain(refusal('2', 2_000)), entry, again));
    expect(set[bodiesKey(7, 0)]).toEqual({ response, of: '2' });
    expect(set[recordKey(7, 0)]).toBeUndefined();
    expect(set[lastKey(7, 0)]).toMatchObject({ requestId: '2', rounds: [{ sent: { value: { length: 3 } } }] });
  });

  test('not certain, or no longer kept: of the group, and no header', () => {
    const before = inTurn(empty, keep(refusal()), keep(refusal('2')), keep(refusal('3'))).ring;
    for (const match of [{ ...certain(refusal()), certain: false }, certain(refusal('2'))]) {
      const { set } = inTurn(before, enrich(match, entry, again));
      expect(set).toEqual({ [bodiesKey(7, 0)]: { response, ofGroup: true }, 'tab:7': expect.anything() });
    }
  });

  test('the first bodies stay; what was cleared does not come back', () => {
    const before = inTurn(empty, keep(refusal()), enrich({ ...certain(refusal()), certain: false }, entry, again)).ring;
    expect(enrich({ ...certain(refusal()), certain: false }, entry, again)(before).set).toEqual({});
    expect(enrich(certain(refusal()), entry, again)(empty).set).toEqual({});
  });

  test('without a match: the group that is alike, or refused this address, then', () => {
    const { ring } = inTurn(empty, keep(refusal()), keep(refusal('2', 5_000)));
    const groupOf = (more: Partial<DevToolsEntry> = {}): unknown => {
      const other = { ...entry, ...more };
      const made = exchangeOf(other, '1', chromium);
      return made && enrichGroup(ring, other, made)?.set[bodiesKey(7, 0)];
    };
    const found = { response, ofGroup: true };
    expect(groupOf()).toEqual(found);
    expect(groupOf({ startedAt: 6_900 })).toEqual(found);
    expect(groupOf({ startedAt: 7_100 })).toBeUndefined();
    // A storm of one template, more addresses than are watched.
    expect(groupOf({ url: 'http://a.localhost/members?page=9' })).toEqual(found);
    expect(groupOf({ type: 'other' })).toEqual(found);
    expect(groupOf({ url: 'http://a.localhost/other' })).toBeUndefined();
  });

  test('what DevTools alone told is told again', () => {
    const made = exchangeOf(entry, '1', chromium);
    if (made === undefined) throw new Error('Nothing was made.');
    const { ring } = inTurn(empty, keep(made));
    expect(enrichGroup(ring, entry, made)).toBeUndefined();
  });
});

describe('exchangeOf', () => {
  test('what webRequest never told', () => {
    expect(exchangeOf(entry, '980:1', firefox)).toEqual({
      requestId: 'devtools:980:1',
      tabId: 7,
      frameId: 0,
      type: 'xmlhttprequest',
      initiator: { state: 'hidden', why: 'not-reported' },
      startedAt: 980,
      endedAt: 1_010,
      rounds: [
        {
          url,
          method: 'GET',
          at: 980,
          sent: { state: 'seen', value: whole.map((header) => ({ ...header, by: 'devtools' })) },
          response: {
            state: 'seen',
            value: { status: 403, statusLine: 'HTTP/1.1 403 Forbidden', headers: entry.received },
          },
          end: { kind: 'last' },
        },
      ],
      outcome: { kind: 'completed' },
      blindTo: [],
    });
  });

  test('a provisional list is not what was sent', () => {
    expect(exchangeOf({ ...entry, provisional: true }, '1', chromium)?.rounds[0]?.sent).toEqual({
      state: 'hidden',
      why: 'not-reported',
    });
  });

  test('nothing of what was not refused now', () => {
    expect(exchangeOf({ ...entry, status: 0 }, '1', chromium)).toBeUndefined();
    expect(exchangeOf({ ...entry, status: 304 }, '1', chromium)).toBeUndefined();
    expect(exchangeOf({ ...entry, fromCache: true }, '1', chromium)).toBeUndefined();
  });
});
