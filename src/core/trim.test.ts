import { expect, test } from 'vitest';
import { firefox } from './engine.ts';
import { event, headers } from './event.fixture.ts';
import { fold } from './fold.ts';
import { sizeOf, trimExchange } from './trim.ts';

const huge = (url: string, value: string) =>
  fold([event('sent', 2, { url, headers: headers(`X: ${value}`) }), event('completed', 3, { url })], firefox);

test('what fits is handed on as it is', () => {
  const exchange = huge('http://a.localhost/', 'x');
  expect(trimExchange(exchange, 10_000)).toBe(exchange);
});

test('the longest values are cut first, and every cut says how much', () => {
  const url = `http://a.localhost/${'y'.repeat(5_000)}`;
  const trimmed = trimExchange(huge(url, 'x'.repeat(50_000)), 20_000);
  expect(trimmed.rounds[0]).toMatchObject({
    url: url.slice(0, 4_096),
    cut: url.length - 4_096,
    sent: { value: [{ value: 'x'.repeat(4_096), cut: 50_000 - 4_096 }] },
  });
});

test('an address of two million characters still gives a record', () => {
  expect(sizeOf(trimExchange(huge(`http://a.localhost/${'z'.repeat(2_000_000)}`, ''), 600_000))).toBeLessThan(600_000);
});

test('a head of 60,000 lines is cut to fewer, and says how many are gone', () => {
  const lines = Array.from({ length: 60_000 }, () => 'X: ');
  const exchange = fold([event('completed', 3, { headers: headers(...lines) })], firefox);
  const trimmed = trimExchange(exchange, 600_000);
  expect(sizeOf(trimmed)).toBeLessThan(600_000);
  expect(trimmed.rounds[0]).toMatchObject({ cutLines: 60_000 - 512 });
});

test('sizeOf counts bytes, not characters', () => {
  expect(sizeOf('abc')).toBe(5);
  expect(sizeOf('ü')).toBeGreaterThanOrEqual(Buffer.byteLength('"ü"'));
});
