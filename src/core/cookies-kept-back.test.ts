import { describe, expect, test } from 'vitest';
import { type CookieKeptBack, cookiesKeptBack } from './cookies-kept-back.ts';
import type { Engine } from './engine.ts';
import { headers } from './event.fixture.ts';
import type { Exchange, Round } from './exchange.ts';
import type { CookieLine } from './messages.ts';

const start = Date.UTC(2026, 10, 21, 12);
const seconds = (n: number): number => start + n * 1_000;

interface Shape extends Partial<Omit<Exchange, 'rounds'>> {
  readonly url?: string;
  readonly method?: string;
  readonly sends?: readonly string[];
  readonly sets?: readonly string[];
  readonly round?: Partial<Round>;
}

function roundOf(
  at: number,
  { url = 'https://shop.example/orders', method = 'GET', sends = [], sets = [], round }: Shape,
) {
  const response = {
    status: 401,
    statusLine: 'HTTP/1.1 401',
    headers: headers(...sets.map((set) => `Set-Cookie: ${set}`)),
  };
  return {
    url,
    method,
    at,
    sent: { state: 'seen', value: headers(...sends) },
    response: { state: 'seen', value: response },
    end: { kind: 'last' },
    ...round,
  } as const satisfies Round;
}

/** Asked for by a script of the shop itself, at this second, and answered half a second later. */
function exchange(second: number, shape: Shape = {}): Exchange {
  const { url: _u, method: _m, sends: _s, sets: _t, round: _r, ...rest } = shape;
  return {
    requestId: String(second),
    tabId: 7,
    frameId: 0,
    type: 'xmlhttprequest',
    initiator: { state: 'seen', value: 'https://shop.example' },
    startedAt: seconds(second),
    endedAt: seconds(second) + 500,
    rounds: [roundOf(seconds(second), shape)],
    outcome: { kind: 'completed' },
    blindTo: [],
    ...rest,
  };
}

const short = (list: readonly CookieKeptBack[]) =>
  list.map(({ name, kind, reasons }) => [name, kind, ...reasons.map(({ code }) => code)].join(' '));
const kept = (of: Shape, others: readonly Exchange[], engine?: Engine['name']) =>
  short(cookiesKeptBack(exchange(60, of), 0, { others, engine }));
/** The answer at second 1 set these. */
const stay = (sets: readonly string[], of: Shape = {}, by: Shape = {}, engine?: Engine['name']) =>
  kept(of, [exchange(1, { sets, ...by })], engine);

test('what set it, and why it stayed behind', () => {
  const login = exchange(1, {
    method: 'POST',
    url: 'https://shop.example/login?next=1',
    sets: ['sid=s3; Path=/account'],
  });
  expect(cookiesKeptBack(exchange(60), 0, { others: [login] })).toEqual([
    {
      name: 'sid',
      setBy: { method: 'POST', url: 'https://shop.example/login?next=1', at: seconds(1) + 500 },
      path: '/account',
      isPathNamed: true,
      kind: 'not-sent',
      reasons: [{ code: 'not-sent-path', message: 'The path of the request is not within its path.' }],
    },
  ]);
});

// RFC 6265bis section 5.8.3, step 1
test.each<[what: string, set: string, of: Shape, expected: string[]]>([
  ['no reason is seen', 'sid=1; Path=/', {}, ['sid not-sent']],
  ['it went', 'sid=1; Path=/', { sends: ['Cookie: a=1; sid=2'] }, []],
  ['expired since', 'sid=1; Path=/; Max-Age=30', {}, ['sid not-sent not-sent-expired']],
  ['of another host', 'sid=1; Path=/', { url: 'https://api.shop.example/' }, []],
  ['of a domain above', 'sid=1; Path=/; Domain=shop.example', { url: 'https://api.shop.example/' }, ['sid not-sent']],
  [
    'Secure, over http',
    'sid=1; Path=/; Secure; SameSite=None',
    { url: 'http://shop.example/' },
    ['sid not-sent not-sent-secure'],
  ],
  ['a CORS preflight', 'sid=1; Path=/', { method: 'OPTIONS', sends: ['Access-Control-Request-Method: PUT'] }, []],
])('%s', (_, set, of, expected) => {
  expect(stay([set], of)).toEqual(expected);
});

test('an answer after the request began has set nothing for it; an earlier round has', () => {
  const at = seconds(60);
  expect(kept({}, [exchange(60.1, { sets: ['late=1; Path=/'] })])).toEqual([]);
  expect(kept({}, [exchange(59.8, { sets: ['late=1; Path=/'] })])).toEqual([]);
  const enter = roundOf(at, { sets: ['sid=1; Path=/account'], round: { end: { kind: 'redirect', to: 'x' } } });
  const both = exchange(60, { rounds: [enter, roundOf(at + 100, {})] } as Shape & Partial<Exchange>);
  expect(short(cookiesKeptBack(both, 1, { others: [both] }))).toEqual(['sid not-sent not-sent-path']);
  expect(short(cookiesKeptBack(both, 0, { others: [both] }))).toEqual([]);
  // Rounds may follow each other within one millisecond, and the same exchange may be there as a copy.
  const quick = { ...both, rounds: both.rounds.map((each) => ({ ...each, at })), endedAt: at };
  expect(short(cookiesKeptBack(quick, 0, { others: [structuredClone(quick)] }))).toEqual([]);
});

describe('later answers', () => {
  const login = exchange(1, { sets: ['sid=1; Path=/account'] });
  const then = (...sets: string[]) => kept({}, [exchange(2, { sets }), login]);

  test.each<[what: string, set: string, expected: string[]]>([
    ['delete it', 'sid=; Path=/account; Max-Age=0', []],
    ['delete it by date', 'sid=; Path=/account; Expires=Thu, 01 Jan 1970 00:00:00 GMT', []],
    ['delete another one of the same name', 'sid=; Path=/; Max-Age=0', ['sid not-sent not-sent-path']],
    ['replace it', 'sid=2; Path=/account; Max-Age=10', ['sid not-sent not-sent-path not-sent-expired']],
    [
      'are refused, and change nothing',
      'sid=; Path=/account; Max-Age=0; SameSite=None',
      ['sid not-sent not-sent-path'],
    ],
  ])('%s', (_, set, expected) => {
    expect(then(set)).toEqual(expected);
  });

  test('the one that replaced it is named; it keeps its first moment', () => {
    const sets = ['sid=1; Path=/'];
    const [found] = cookiesKeptBack(exchange(60), 0, { others: [exchange(2, { sets }), exchange(1, { sets })] });
    expect(found?.setBy.at).toBe(seconds(2) + 500);
    // Chromium lets a cookie go with a POST of another site for two minutes after it was made (Lax + POST).
    const other = {
      type: 'main_frame',
      method: 'POST',
      initiator: { state: 'seen', value: 'https://bank.test' },
    } as const;
    const renewed = [exchange(-119, { sets }), exchange(50, { sets })];
    expect(kept(other, renewed)).toEqual(['sid not-sent not-sent-samesite-lax']);
    expect(kept(other, renewed.slice(1))).toEqual(['sid not-sent']);
  });
});

test('what the browser did not take, until it takes one', () => {
  // RFC 6265bis section 5.7, step 8
  const initiator = { state: 'seen', value: 'http://shop.example' } as const;
  const http = { url: 'http://shop.example/', initiator };
  const over = exchange(1, { ...http, sets: ['sid=1; Path=/; Secure'] });
  const refused = ['sid not-kept set-cookie-secure-over-http'];
  expect(kept(http, [over])).toEqual(refused);
  expect(kept(http, [over, exchange(2, { ...http, sets: ['sid=1; Path=/; Max-Age=9'] })])).toEqual([
    'sid not-sent not-sent-expired',
  ]);
  expect(kept(http, [over, exchange(2, { ...http, sets: ['sid=1; Path=/; SameSite=None'] })])).toEqual([
    'sid not-kept set-cookie-samesite-none-insecure',
  ]);
});

describe('sites', () => {
  const elsewhere = { initiator: { state: 'seen', value: 'https://bank.test' } } as const;
  const page = { ...elsewhere, type: 'main_frame' } as const;
  const frame = { ...elsewhere, type: 'sub_frame', frameId: 3 } as const;
  const all = ['strict=1; SameSite=Strict', 'lax=1; SameSite=Lax', 'none=1; SameSite=None; Secure', 'default=1'];
  const sets = all.map((each) => `${each}; Path=/`);
  const strict = 'strict not-sent not-sent-samesite-strict';
  const lax = 'lax not-sent not-sent-samesite-lax';

  test('a page that another site asked for', () => {
    expect(stay(sets, page)).toEqual([strict, 'lax not-sent', 'none not-sent', 'default not-sent']);
  });

  test('a frame of another site', () => {
    expect(stay(sets, frame)).toEqual([strict, lax, 'none not-sent', 'default not-sent not-sent-samesite-lax']);
    expect(stay(sets, frame, {}, 'firefox')).toEqual([strict, lax, 'none not-sent', 'default not-sent']);
  });

  test('http and https are two sites for Chromium alone', () => {
    const http = { url: 'http://shop.example/', type: 'main_frame' } as const;
    const set = ['strict=1; Path=/; SameSite=Strict'];
    expect(stay(set, http)).toEqual([strict]);
    expect(stay(set, http, {}, 'firefox')).toEqual(['strict not-sent']);
  });

  test('who asked is not told, is no site, or is of the same one', () => {
    for (const initiator of [
      { state: 'hidden', why: 'not-reported' },
      { state: 'absent' },
      { state: 'seen', value: 'moz-extension://5f2d' },
      { state: 'seen', value: 'https://www.shop.example' },
    ] as const)
      expect(stay(sets.slice(0, 1), { initiator })).toEqual(['strict not-sent']);
  });
});

// draft-cutler-httpbis-partitioned-cookies section 4.3; facts/auth.md section 7
describe('partitions', () => {
  const at = (value: string) => ({ initiator: { state: 'seen', value } }) as const;
  const bank = at('https://bank.test');
  const chips = ['jar=1; Path=/; Secure; SameSite=None; Partitioned'];
  const plain = ['jar=1; Path=/; Secure; SameSite=None'];
  const behind = ['jar not-sent not-sent-partition'];

  test('a partitioned cookie goes under the page alone under which it was set', () => {
    expect(stay(chips, bank, bank)).toEqual(['jar not-sent']);
    expect(stay(chips, at('https://news.test'), bank)).toEqual(behind);
    expect(stay(chips, { type: 'main_frame', initiator: { state: 'absent' } }, bank)).toEqual(behind);
    expect(stay(plain, at('https://news.test'), bank)).toEqual(['jar not-sent']);
  });

  test('Firefox keeps every cookie of another site apart', () => {
    expect(stay(plain, bank, bank, 'firefox')).toEqual(['jar not-sent']);
    expect(stay(plain, {}, bank, 'firefox')).toEqual(behind);
    expect(stay(plain, bank, {}, 'firefox')).toEqual(behind);
    // A whole page has the common jar, whoever asked for it.
    expect(stay(plain, {}, { ...bank, type: 'main_frame' }, 'firefox')).toEqual(['jar not-sent']);
    expect(stay(plain, { ...bank, type: 'main_frame' }, {}, 'firefox')).toEqual(['jar not-sent']);
  });

  test('within a frame it is not known which page is around it: nothing is said of what was set there', () => {
    expect(stay(chips, {}, { ...bank, frameId: 3 })).toEqual([]);
    expect(stay(plain, {}, { ...bank, frameId: 3 }, 'firefox')).toEqual([]);
    expect(stay(plain, {}, { frameId: 3 }, 'firefox')).toEqual([]);
    expect(stay(plain, {}, { ...bank, frameId: 3 })).toEqual(['jar not-sent']);
  });
});

describe('what was not seen', () => {
  const cut = { name: 'Cookie', value: 'a=1', cut: 9 };

  test.each<[what: string, round: Partial<Round>]>([
    ['what went out', { sent: { state: 'hidden', why: 'status-only' } }],
    ['all lines that went out', { cutLines: 2 }],
    ['all of the Cookie line', { sent: { state: 'seen', value: [cut] } }],
  ])('%s', (_, round) => {
    expect(stay(['sid=1; Path=/'], { round })).toEqual([]);
  });

  test('the answer, or the end of its line', () => {
    const set = { name: 'Set-Cookie', value: 'sid=1; Path=/' };
    const by = (head: object) =>
      stay(
        [],
        {},
        { round: { response: { state: 'seen', value: { status: 401, statusLine: '', headers: [set], ...head } } } },
      );
    expect(by({})).toEqual(['sid not-sent']);
    expect(by({ headers: [{ ...set, cut: 5 }] })).toEqual([]);
    expect(by({ statusOnly: true })).toEqual([]);
    expect(by({ fromCache: true })).toEqual([]);
  });
});

describe('what answers set that were not recorded', () => {
  const line: CookieLine = {
    line: 'sid=; Path=/account; HttpOnly',
    length: 9,
    at: seconds(1),
    method: 'POST',
    url: 'https://shop.example/login',
    type: 'xmlhttprequest',
    frameId: 0,
    initiator: 'https://shop.example',
  };
  const told = (over: Partial<CookieLine>, of: Shape = {}, others: readonly Exchange[] = []) =>
    short(cookiesKeptBack(exchange(60, of), 0, { others, remembered: [{ ...line, ...over }] }));

  test('who set it, and why it stayed behind', () => {
    expect(cookiesKeptBack(exchange(60), 0, { others: [], remembered: [line] })).toEqual([
      {
        name: 'sid',
        setBy: { method: 'POST', url: 'https://shop.example/login', at: seconds(1) },
        path: '/account',
        isPathNamed: true,
        kind: 'not-sent',
        reasons: [{ code: 'not-sent-path', message: 'The path of the request is not within its path.' }],
      },
    ]);
  });

  const elsewhere = { initiator: { state: 'seen', value: 'https://bank.test' } } as const;
  const http = { url: 'http://shop.example/', initiator: { state: 'seen', value: 'http://shop.example' } } as const;

  test.each<[what: string, over: Partial<CookieLine>, of: Shape, expected: readonly string[]]>([
    ['by its own path', { line: 'sid=', path: '/auth' }, {}, ['sid not-sent not-sent-path']],
    ['by the root', { line: 'sid=', url: 'https://shop.example/auth/login', path: '/' }, {}, ['sid not-sent']],
    ['Secure', { line: 'sid=; Path=/; Secure', url: 'https://shop.example/' }, http, ['sid not-sent not-sent-secure']],
    ['SameSite', { line: 'sid=; Path=/; SameSite=Strict' }, elsewhere, ['sid not-sent not-sent-samesite-strict']],
    [
      'refused: set for another site',
      { line: 'sid=; Path=/; SameSite=Lax', initiator: 'https://bank.test' },
      {},
      ['sid not-kept set-cookie-cross-site'],
    ],
    ['refused: too large', { line: 'sid=; Path=/', length: 4_094 }, {}, ['sid not-kept set-cookie-too-large']],
    ['at the bound', { line: 'sid=; Path=/', length: 4_093 }, {}, ['sid not-sent']],
    ['expired since', { line: 'sid=; Path=/; Max-Age=9' }, {}, ['sid not-sent not-sent-expired']],
    ['deleted', { line: 'sid=; Path=/; Max-Age=0' }, {}, []],
    ['of later', { at: seconds(61) }, {}, []],
    ['it went', {}, { sends: ['Cookie: sid=1'] }, []],
  ])('%s', (_, over, of, expected) => {
    expect(told(over, of)).toEqual(expected);
  });

  test('Expires counts by the clock of the server', () => {
    const ahead = { line: `sid=; Path=/; Expires=${new Date(seconds(90)).toUTCString()}` };
    expect(told(ahead)).toEqual(['sid not-sent']);
    expect(told({ ...ahead, date: new Date(seconds(61)).toUTCString() })).toEqual(['sid not-sent not-sent-expired']);
  });

  test('the page on which the browser opened it had nobody who asked', () => {
    const { initiator: _, ...page } = line;
    const before = { others: [], remembered: [{ ...page, type: 'main_frame' }], engine: 'firefox' } as const;
    expect(short(cookiesKeptBack(exchange(60), 0, before))).toEqual(['sid not-sent not-sent-path']);
  });

  test('what was recorded and what was not is put in order', () => {
    const recorded = exchange(0, { sets: ['sid=1; Path=/account'] });
    expect(told({ line: 'sid=; Path=/account; Max-Age=0' }, {}, [recorded])).toEqual([]);
    const later = exchange(2, { sets: ['sid=1; Path=/account; Max-Age=0'] });
    expect(told({}, {}, [later])).toEqual([]);
  });
});
