import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCookieMemory } from './cookie-memory.ts';
import { chromium, firefox } from './engine.ts';
import { event, headers } from './event.fixture.ts';
import type { NetEvent } from './event.ts';
import type { Exchange } from './exchange.ts';
import { fold } from './fold.ts';
import type { CookieLine } from './messages.ts';
import { sizeOf } from './trim.ts';

const noon = Date.UTC(2026, 10, 21, 12);

interface Told {
  readonly at?: number;
  readonly url?: string;
  readonly method?: string;
  readonly type?: string;
  readonly frameId?: number;
  readonly initiator?: string;
  readonly status?: number;
  readonly sends?: readonly string[];
  readonly answers?: readonly string[];
  readonly fromCache?: true;
  readonly statusOnly?: true;
}

const url = 'https://shop.example/orders';

/** Sent at `at`, answered 100 ms later. */
function events({ at = noon, sends = [], answers = [], status = 200, fromCache, ...rest }: Told): NetEvent[] {
  const base = { url, initiator: 'https://shop.example', ...rest };
  const head = { ...base, status, headers: headers(...answers), ...(fromCache && { fromCache }) };
  return [
    event('sent', at, { ...base, headers: headers(...sends) }),
    event('response', at + 100, head),
    event('completed', at + 101, head),
  ];
}

const failing = (told: Told = {}): Exchange => fold(events({ at: noon + 60_000, status: 401, ...told }), firefox);

function fed(...list: readonly Told[]) {
  const memory = createCookieMemory();
  for (const told of list) memory.note(events(told), false);
  return memory;
}

const sets = (...lines: readonly string[]): Told => ({ answers: lines.map((line) => `Set-Cookie: ${line}`) });
const lines = (list: readonly CookieLine[]): readonly string[] => list.map(({ line }) => line);
const left = (...list: readonly Told[]) => lines(fed(...list).of(failing()));

test('what an answer set, without its value, and how it was asked for', () => {
  const login = {
    method: 'POST',
    url: 'https://ada:pw@shop.example/login/12345;jsessionid=5?next=1#top',
    ...sets('sid=s3cr3t; Path=/account; HttpOnly'),
  };
  expect(fed(login).of(failing())).toEqual([
    {
      line: 'sid=; Path=/account; HttpOnly',
      length: 6,
      at: noon + 100,
      method: 'POST',
      url: 'https://shop.example/login/{}',
      type: 'xmlhttprequest',
      frameId: 0,
      initiator: 'https://shop.example',
    },
  ]);
});

test('the path, where the line names none; the Date, where it has Expires; nobody asked', () => {
  const date = 'Sat, 21 Nov 2026 12:00:00 GMT';
  const opened: NetEvent[] = events({
    url: 'https://shop.example/auth/login',
    type: 'main_frame',
    answers: [`Date: ${date}`, 'Set-Cookie: sid=1; Path=here; Expires=Sun, 22 Nov 2026 12:00:00 GMT'],
  }).map(({ initiator: _, ...rest }) => rest as NetEvent);
  const memory = createCookieMemory();
  memory.note(opened, false);
  expect(memory.of(failing())).toEqual([
    {
      line: 'sid=; Path=here; Expires=Sun, 22 Nov 2026 12:00:00 GMT',
      length: 1,
      at: noon + 100,
      method: 'GET',
      url: 'https://shop.example/auth/login',
      path: '/auth',
      type: 'main_frame',
      frameId: 0,
      date,
    },
  ]);
});

test('of the answers on the way as well', () => {
  const memory = createCookieMemory();
  const enter = { url: 'https://shop.example/enter', status: 303 };
  memory.note(
    [
      event('sent', noon, enter),
      event('response', noon + 1, { ...enter, headers: headers('Set-Cookie: sid=1; Path=/x') }),
      event('redirect', noon + 2, { ...enter, to: url, headers: headers('Set-Cookie: sid=1; Path=/x') }),
      ...events({ at: noon + 3 }),
    ],
    false,
  );
  expect(memory.of(failing()).map(({ line, at }) => [line, at])).toEqual([['sid=; Path=/x', noon + 1]]);
});

describe('to which failures it belongs', () => {
  const set = sets('sid=1; Path=/x', 'wide=1; Domain=.Shop.Example');
  const of = (told: Told) => lines(fed(set).of(failing(told)));

  test.each<[what: string, told: Told, expected: readonly string[]]>([
    ['the same host', {}, ['sid=; Path=/x', 'wide=; Domain=.Shop.Example']],
    ['another port and scheme', { url: 'http://shop.example:81/' }, ['sid=; Path=/x', 'wide=; Domain=.Shop.Example']],
    ['a host below', { url: 'https://api.shop.example/' }, ['wide=; Domain=.Shop.Example']],
    ['another host', { url: 'https://xshop.example/' }, []],
    ['one went along', { sends: ['Cookie: a=1; sid=2'] }, ['wide=; Domain=.Shop.Example']],
    ['both did', { sends: ['cookie: sid=2', 'cookie: wide="3"'] }, []],
    ['a CORS preflight', { method: 'OPTIONS' }, []],
    ['it was asked for before', { at: noon + 99 }, []],
    ['it was asked for at once', { at: noon + 100 }, ['sid=; Path=/x', 'wide=; Domain=.Shop.Example']],
    ['what was sent is not told', { statusOnly: true }, []],
  ])('%s', (_, { statusOnly, ...told }, expected) => {
    if (statusOnly === undefined) return expect(of(told)).toEqual(expected);
    const [, , end] = events({ at: noon + 60_000, status: 401, statusOnly });
    expect(lines(fed(set).of(fold(end ? [end] : [], chromium)))).toEqual(expected);
  });

  test('not where the Cookie field may have been there unseen', () => {
    expect(fed(set).of({ ...failing(), blindTo: ['cookie'] })).toEqual([]);
  });
});

describe('the latest line of a cookie counts', () => {
  test('a later one replaces it, or deletes it', () => {
    expect(left(sets('sid=1; Path=/x'), sets('sid=2; path="/x"; Path=/x; Secure'))).toEqual([
      'sid=; path="/x"; Path=/x; Secure',
    ]);
    expect(left(sets('sid=1; Path=/x'), sets('sid=; Path=/x; Max-Age=0'))).toEqual(['sid=; Path=/x; Max-Age=0']);
    // The directory of /orders is /.
    expect(left(sets('sid=1'), sets('sid=2; Path=/'))).toEqual(['sid=; Path=/']);
  });

  test.each<[what: string, other: Told]>([
    ['name', sets('SID=2; Path=/x')],
    ['path', sets('sid=2; Path=/y')],
    ['domain', sets('sid=2; Path=/x; Domain=shop.example')],
    ['asker', { ...sets('sid=2; Path=/x'), initiator: 'https://bank.test' }],
    ['scheme', { ...sets('sid=2; Path=/x'), url: 'http://shop.example/', initiator: 'http://shop.example' }],
  ])('another %s is another cookie', (_, other) => {
    expect(left(sets('sid=1; Path=/x'), other)).toHaveLength(2);
  });

  test('a page that another site asked for is the same as one that it asked for itself', () => {
    const opened = { ...sets('sid=2; Path=/x'), type: 'main_frame', initiator: 'https://bank.test' };
    expect(left(sets('sid=1; Path=/x'), opened)).toHaveLength(1);
  });

  test('not that of a cache, which was set before', () => {
    expect(left({ ...sets('sid=1'), fromCache: true })).toEqual([]);
  });
});

describe('lines that are left out', () => {
  test.each([
    ['no name', 's3cr3t; Path=/'],
    ['nor here', '=s3cr3t; Path=/'],
    ['nor in front of the attributes', 's3cr3t; a=b'],
    ['joined with another', 'a=1; Path=/, sid=s3cr3t; Path=/'],
    ['a control character', 'sid=a\u0001b; Path=/'],
  ])('%s', (_, line) => {
    expect(left(sets(line))).toEqual([]);
  });

  test('of a line, attributes that no browser knows', () => {
    expect(left(sets('sid=1;Path=/ ; token=s3cr3t; Priority=High;SECURE; s3cr3t; Partitioned'))).toEqual([
      'sid=;Path=/ ;SECURE; Partitioned',
    ]);
  });
});

describe('bounds', () => {
  const many = (count: number, rest = '') => Array.from({ length: count }, (_, n) => sets(`c${n}=1${rest}`));
  const names = (list: readonly string[]) => list.map((line) => line.replace(/=.*/, ''));
  const later = (list: readonly Told[]) => list.map((told, n) => ({ ...told, at: noon + n }));

  test('not a line that no browser would keep, but one with a long value', () => {
    expect(left(sets(`sid=1; Path=/${'a'.repeat(3_000)}`), sets(`sid2=${'v'.repeat(3_000)}; Path=/`))).toEqual([
      'sid2=; Path=/',
    ]);
  });

  test('ten are told, what no script reads first, then the latest, in their order', () => {
    const [first, ...others] = later([sets('old=1; httponly'), ...many(12)]);
    const told = names(left(...(first ? [first] : []), ...others));
    const short = Array.from({ length: 12 }, (_, n) => `c${n}`);
    expect(told[0]).toBe('old');
    expect(told.slice(1)).toEqual(short.slice(-(told.length - 1)));
  });

  test('and no more than 1.5 kB of them', () => {
    const memory = fed(...later(many(20, `; Path=/${'x'.repeat(100)}`)));
    const told = memory.of(failing());
    expect(told).toHaveLength(5);
    expect(sizeOf(told)).toBeLessThan(1_500);
    expect(left(sets(`a=1; Path=/${'x'.repeat(2_000)}`), sets('b=1'))).toEqual(['b=']);
  });

  const has = (memory: ReturnType<typeof fed>, name: string, at: string) =>
    lines(memory.of(failing({ url: at, sends: ['Cookie: none=1'] }))).includes(`${name}=; HttpOnly`);

  test('thirty of a host', () => {
    const all = [sets('first=1; HttpOnly'), ...many(29)];
    expect(has(fed(...all), 'first', url)).toBe(true);
    expect(has(fed(...all, sets('more=1')), 'first', url)).toBe(false);
    expect(has(fed(...all, sets('first=1; HttpOnly'), sets('more=1')), 'first', url)).toBe(true);
  });

  test('a hundred hosts', () => {
    const host = (n: number) => `https://h${n}.example/`;
    const all = Array.from({ length: 100 }, (_, n) => ({ ...sets('sid=1; HttpOnly'), url: host(n) }));
    expect(has(fed(...all), 'sid', host(0))).toBe(true);
    expect(has(fed(...all, { ...sets('sid=1; HttpOnly'), url: host(100) }), 'sid', host(0))).toBe(false);
    const again = [...all, { ...sets('b=1'), url: host(0) }, { ...sets('sid=1'), url: host(100) }];
    expect(has(fed(...again), 'sid', host(0))).toBe(true);
  });
});

test('private windows are apart, and are forgotten', () => {
  const memory = createCookieMemory();
  memory.note(events(sets('own=1')), true);
  memory.note(events(sets('sid=1')), false);
  const secret = { ...failing(), private: 'unknown' } as const;
  expect([lines(memory.of(failing())), lines(memory.of(secret))]).toEqual([['sid='], ['own=']]);
  memory.forgetPrivate();
  expect([lines(memory.of(failing())), lines(memory.of(secret))]).toEqual([['sid='], []]);
});

test('no value of a cookie is ever told, and nothing throws', () => {
  const value = fc.stringMatching(/^[A-Za-z0-9+/=]{16,40}$/);
  fc.assert(
    fc.property(value, fc.string(), fc.boolean(), (secret, noise, isJoined) => {
      const line = `sid=${secret}; Path=/${isJoined ? `, id=${secret}` : ''}; x=${secret}; ${secret}`;
      const told = JSON.stringify(fed(sets(line, noise, `${noise};${noise}`)).of(failing()));
      expect(told).not.toContain(secret);
    }),
  );
});
