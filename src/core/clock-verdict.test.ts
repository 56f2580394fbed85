import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockTolerance, clockVerdict, type OriginClock } from './clock-verdict.ts';

const now = Date.UTC(2026, 10, 21, 12);
const minutes = 60_000;
const clock = (host: string, offset: number, within = 500): OriginClock => ({
  origin: `https://${host}`,
  clock: { offset, within, samples: 3 },
});
const kind = (all: readonly OriginClock[], of?: string) => clockVerdict(all, now, of).kind;

describe('who is wrong', () => {
  test('most servers agree with each other, not with us: our clock', () => {
    const all = [
      clock('a.example', 10 * minutes),
      clock('b.test', 10 * minutes + 400),
      clock('c.invalid', 10 * minutes),
    ];
    expect(clockVerdict(all, now)).toEqual({
      kind: 'yours',
      offset: 600_200,
      within: 300,
      origins: [],
      time: now + 600_200,
    });
    expect(kind([clock('a.example', -10 * minutes), clock('b.test', -10 * minutes)])).toBe('yours');
  });

  test('most agree with us, one does not: that server', () => {
    const all = [clock('a.example', 200), clock('b.test', -10 * minutes), clock('c.invalid', -100)];
    expect(clockVerdict(all, now)).toEqual({
      kind: 'server',
      offset: -600_050,
      within: 850,
      origins: ['https://b.test'],
      time: now + 50,
    });
  });

  test('one origin alone and off: nobody can tell', () => {
    const alone = [clock('a.example', 10 * minutes)];
    expect(clockVerdict(alone, now)).toEqual({ kind: 'unknown', offset: 600_000, within: 500, origins: [] });
    expect(kind([clock('a.example', -10 * minutes)])).toBe('unknown');
  });

  test('one origin that agrees with us', () => {
    expect(clockVerdict([clock('a.example', 300)], now)).toEqual({
      kind: 'agree',
      offset: 300,
      within: 500,
      origins: [],
      time: now + 300,
    });
  });

  test('nobody told anything', () => {
    const within = Number.POSITIVE_INFINITY;
    expect(clockVerdict([], now)).toEqual({ kind: 'unknown', offset: 0, within, origins: [] });
  });

  test.each<[what: string, offsets: number[], expected: string]>([
    ['two against two, ours among them', [0, 10 * minutes, 10 * minutes], 'unknown'],
    ['every one says something else', [10 * minutes, 20 * minutes, -10 * minutes], 'unknown'],
    ['three of four off alike', [10 * minutes, 10 * minutes, 10 * minutes, 0], 'yours'],
    ['one of two off', [0, 10 * minutes], 'server'],
    ['off by less than the tolerance', [clockTolerance, 0], 'agree'],
    ['off by more than the tolerance and what is not certain', [clockTolerance + 501, clockTolerance + 501], 'yours'],
    ['off by the tolerance and what is not certain', [clockTolerance + 500, clockTolerance + 500], 'agree'],
  ])('%s', (_, offsets, expected) => {
    expect(kind(offsets.map((offset, index) => clock(`site${index}`, offset)))).toBe(expected);
  });
});

describe('asked for one origin', () => {
  const all = [
    clock('a.example', 0),
    clock('b.test', 10 * minutes),
    clock('c.invalid', 0),
    clock('d.other', -20 * minutes),
  ];

  test('only its own clock counts against it', () => {
    expect(kind(all, 'https://a.example')).toBe('agree');
    expect(clockVerdict(all, now, 'https://b.test')).toEqual({
      kind: 'server',
      offset: 600_000,
      within: 1_000,
      origins: ['https://b.test'],
      time: now,
    });
    expect(clockVerdict(all, now).origins).toEqual(['https://d.other', 'https://b.test']);
  });

  test('our clock is wrong, and so is that of the server', () => {
    const skewed = [clock('a.example', 10 * minutes), clock('b.test', 10 * minutes), clock('c.invalid', 0)];
    const { kind: who, origins } = clockVerdict([...skewed, clock('d.other', 10 * minutes)], now, 'https://c.invalid');
    expect([who, origins]).toEqual(['yours', ['https://c.invalid']]);
  });
});

describe('who has a vote', () => {
  test('hosts under one domain have one together', () => {
    const one = ['a', 'b', 'c'].map((name) => clock(`${name}.shop.example`, 10 * minutes));
    expect(kind(one)).toBe('unknown');
    expect(kind([...one, clock('news.test', 10 * minutes)])).toBe('yours');
    expect(kind([...one, clock('news.test', 0)])).toBe('server');
  });

  test('each address has its own', () => {
    expect(kind([clock('10.0.0.1', 10 * minutes), clock('10.1.0.1:8443', 10 * minutes)])).toBe('yours');
    expect(kind([clock('[2001:db8::1]', 10 * minutes), clock('[2001:db8::2]:8443', 10 * minutes)])).toBe('yours');
  });

  test('a server on this machine has our clock: none', () => {
    const here = ['localhost:3000', 'app.localhost', '127.0.0.1', '[::1]:80'].map((host) => clock(host, 0));
    expect(kind(here)).toBe('unknown');
    expect(kind([...here, clock('a.example', 10 * minutes)])).toBe('unknown');
  });

  test('what is hardly known speaks against nobody', () => {
    expect(kind([clock('a.example', 20_000, 20_000), clock('b.test', 0)])).toBe('agree');
  });
});

const offsets = fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 2, maxLength: 9 });
const skews = fc.integer({ min: -86_400_000, max: 86_400_000 });

test('right servers find out our clock, whatever a minority says', () => {
  fc.assert(
    fc.property(offsets, skews, fc.array(skews, { maxLength: 8 }), (right, skew, wild) => {
      fc.pre(Math.abs(skew) > 20_000);
      const good = right.map((offset, index) => clock(`good${index}`, skew + offset));
      // Our own clock votes too, and is wrong.
      const bad = wild.slice(0, Math.max(0, right.length - 2)).map((offset, index) => clock(`bad${index}`, offset));
      const verdict = clockVerdict([...bad, ...good], now);
      expect(verdict.kind).toBe('yours');
      expect(Math.abs(verdict.offset - skew)).toBeLessThanOrEqual(clockTolerance + 1_000);
    }),
  );
});

test('order does not matter, and nothing throws', () => {
  const any = fc.record({ host: fc.oneof(fc.domain(), fc.string()), offset: skews, within: fc.nat(30_000) });
  fc.assert(
    fc.property(fc.uniqueArray(any, { selector: ({ host }) => host }), (list) => {
      const all = list.map(({ host, offset, within }) => clock(host, offset, within));
      expect(clockVerdict(all.toReversed(), now).kind).toBe(clockVerdict(all, now).kind);
    }),
  );
});
