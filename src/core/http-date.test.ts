import fc from 'fast-check';
import { expect, test } from 'vitest';
import { httpDate } from './http-date.ts';

const now = Date.UTC(2026, 10, 21);
const sample = Date.UTC(1994, 10, 6, 8, 49, 37);

// RFC 9110 section 5.6.7; then what real servers send instead.
test.each([
  'Sun, 06 Nov 1994 08:49:37 GMT',
  'Sunday, 06-Nov-94 08:49:37 GMT',
  'Sun Nov  6 08:49:37 1994',
  'Sun Nov 6 08:49:37 1994',
  'Sun, 6 Nov 1994 08:49:37 GMT',
  'Sun, 06-Nov-1994 08:49:37 GMT',
  'sun, 06 nov 1994 08:49:37 gmt',
  'Sun, 06 Nov 1994 08:49:37 UTC',
  'Sun, 06 Nov 1994 08:49:37 +0000',
  'Mon, 06 Nov 1994 08:49:37 GMT',
  '06 Nov 1994 08:49:37 GMT',
  '  Sun, 06 Nov 1994 08:49:37 GMT ',
])('%j is read', (text) => {
  expect(httpDate(text, now)).toBe(sample);
});

test.each([
  '',
  '0',
  '1994',
  '784111777',
  '1994-11-06T08:49:37Z',
  'Sun, 06 Nov 1994 08:49:37',
  'Sun, 06 Nov 1994 08:49:37 +0200',
  'Sun, 06 Nov 1994 08:49:37 EST',
  'Sun, 06 Nov 1994 08:49 GMT',
  'Sun, 06 Nov 1994 24:00:00 GMT',
  'Sun, 06 Nov 1994 08:60:00 GMT',
  'Sun, 06 Nov 1994 08:00:61 GMT',
  'Sun, 31 Feb 1994 08:49:37 GMT',
  'Sun, 00 Nov 1994 08:49:37 GMT',
  'Sun, 06 Foo 1994 08:49:37 GMT',
  'Sun, 06 Nov 0094 08:49:37 GMT',
  'Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT',
])('%j is not', (text) => {
  expect(httpDate(text, now)).toBeUndefined();
});

test('a leap second is the first of the next minute', () => {
  expect(httpDate('Sat, 31 Dec 2016 23:59:60 GMT', now)).toBe(Date.UTC(2017, 0, 1));
});

test('a year of two digits is at most 50 years ahead', () => {
  expect(httpDate('Saturday, 21-Nov-26 00:00:00 GMT', now)).toBe(now);
  expect(httpDate('Saturday, 21-Nov-76 00:00:00 GMT', now)).toBe(Date.UTC(2076, 10, 21));
  expect(httpDate('Monday, 21-Nov-77 00:00:00 GMT', now)).toBe(Date.UTC(1977, 10, 21));
});

test('every moment that a Date can write is read back, to the second', () => {
  const range = { min: new Date(Date.UTC(1000, 0)), max: new Date(Date.UTC(9999, 11, 31)), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(range), (date) => {
      expect(httpDate(date.toUTCString(), now)).toBe(Math.floor(date.getTime() / 1_000) * 1_000);
    }),
  );
});
