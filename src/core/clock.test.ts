import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockOf, clockSample } from './clock.ts';
import { headers } from './event.fixture.ts';
import type { ResponseHead } from './exchange.ts';

const now = Date.UTC(2026, 10, 21, 12, 0, 0);
const utc = (at: number): string => new Date(at).toUTCString();

const head = (lines: readonly string[], rest: Partial<ResponseHead> = {}): ResponseHead => ({
  status: 401,
  statusLine: 'HTTP/1.1 401',
  headers: headers(...lines),
  ...rest,
});

describe('one answer', () => {
  test('the server wrote its Date, whole seconds, between request and answer', () => {
    expect(clockSample(head([`Date: ${utc(now)}`]), now - 80, now, now)).toEqual({ low: 0, high: 1_080 });
    expect(clockSample(head([`date: ${utc(now - 600_000)}`]), now - 80, now, now)).toEqual({
      low: -600_000,
      high: -598_920,
    });
  });

  test('an answer that was told late says less, not something else', () => {
    expect(clockSample(head([`Date: ${utc(now)}`]), now - 10, now, now + 900)).toEqual({ low: -900, high: 1_010 });
  });

  test('the clock of the events may differ a little from ours, and a request cannot begin after its answer', () => {
    expect(clockSample(head([`Date: ${utc(now)}`]), now + 400, now + 500, now)).toEqual({ low: 0, high: 1_100 });
    expect(clockSample(head([`Date: ${utc(now)}`]), now + 50, now, now)).toEqual({ low: 0, high: 1_000 });
  });

  test.each<[why: string, head: ResponseHead, heard?: number]>([
    ['no Date', head([])],
    ['a Date of another form', head(['Date: 2026-11-21T12:00:00Z'])],
    ['a local time', head(['Date: Sat, 21 Nov 2026 12:00:00'])],
    ['from the cache of the browser', head([`Date: ${utc(now)}`], { fromCache: true })],
    ['from another cache', head([`Date: ${utc(now)}`, 'age: 0'])],
    ['told too late', head([`Date: ${utc(now)}`]), now + 1_001],
    ['told before it happened', head([`Date: ${utc(now)}`]), now - 1_001],
  ])('%s: nothing', (_, answer, heard = now) => {
    expect(clockSample(answer, now, now, heard)).toBeUndefined();
  });

  test('the true offset always lies within', () => {
    const ms = (max: number) => fc.integer({ min: 0, max });
    const offset = fc.integer({ min: -86_400_000, max: 86_400_000 });
    fc.assert(
      fc.property(offset, ms(30_000), ms(30_000), ms(1_000), ms(999), (by, thither, back, late, part) => {
        const sentAt = now + part;
        const written = sentAt + thither;
        const at = written + back;
        const sample = clockSample(head([`Date: ${utc(written + by)}`]), sentAt, at, at + late);
        expect(sample?.low).toBeLessThanOrEqual(by);
        expect(sample?.high).toBeGreaterThanOrEqual(by);
      }),
    );
  });
});

describe('several answers', () => {
  test('none say nothing', () => {
    expect(clockOf([])).toBeUndefined();
  });

  test('what all of them agree on', () => {
    expect(clockOf([{ low: 0, high: 1_080 }])).toEqual({ offset: 540, within: 540, samples: 1 });
    expect(
      clockOf([
        { low: 599_000, high: 600_200 },
        { low: 599_600, high: 600_900 },
        { low: 598_000, high: 601_000 },
      ]),
    ).toEqual({ offset: 599_900, within: 300, samples: 3 });
    expect(
      clockOf([
        { low: 0, high: 100 },
        { low: 100, high: 200 },
      ]),
    ).toEqual({ offset: 100, within: 0, samples: 2 });
  });

  test('after one of the clocks was set, the latest alone', () => {
    expect(
      clockOf([
        { low: 599_000, high: 600_200 },
        { low: 599_100, high: 600_200 },
        { low: -500, high: 500 },
      ]),
    ).toEqual({ offset: 0, within: 500, samples: 1 });
  });

  test('the true offset lies within, as long as it stays the same', () => {
    const sample = fc.record({ below: fc.nat(2_000), above: fc.nat(2_000) });
    fc.assert(
      fc.property(fc.integer(), fc.array(sample, { minLength: 1, maxLength: 5 }), (by, list) => {
        const clock = clockOf(list.map(({ below, above }) => ({ low: by - below, high: by + above })));
        expect(clock?.samples).toBe(list.length);
        expect(Math.abs(by - (clock?.offset ?? Number.NaN))).toBeLessThanOrEqual(clock?.within ?? Number.NaN);
      }),
    );
  });
});
