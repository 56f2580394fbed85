import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cookieDate } from './cookie-date.ts';

const sample = Date.UTC(2021, 5, 9, 10, 18, 14);

// RFC 6265bis section 5.1.1; forms of RFC 9110 section 5.6.7; the rest follows the algorithm step by step.
// https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.1.1
test.each([
  'Wed, 09 Jun 2021 10:18:14 GMT',
  'Wednesday, 09-Jun-21 10:18:14 GMT',
  'Wed Jun  9 10:18:14 2021',
  '9 June 2021 10:18:14',
  '10:18:14 9 jun 21',
  'jun 9th 2021 10:18:14',
  '9;Jun;2021,10:18:14',
  'Wed, 09 Jun 2021 10:18:14 +0200',
  'Wed, 09 Jun 2021 10:18:14.999 GMT',
])('%j is read', (text) => {
  expect(cookieDate(text)).toBe(sample);
});

test.each([
  '',
  '0',
  '-1',
  'session',
  '1623233894',
  '2021-06-09T10:18:14Z',
  'Wed, 09 Jun 2021',
  'Wed, 09 Jun 10:18:14',
  'Jun 2021 10:18:14',
  '09 2021 10:18:14',
  'Wed, 09 Jun 2021 24:00:00 GMT',
  'Wed, 09 Jun 2021 10:60:00 GMT',
  'Wed, 09 Jun 2021 10:18:60 GMT',
  'Wed, 09 Jun 2021 10:18 GMT',
  'Wed, 09 Jun 20211 10:18:14 GMT',
  'Wed, 31 Feb 2021 10:18:14 GMT',
  'Wed, 00 Jun 2021 10:18:14 GMT',
])('%j is not', (text) => {
  expect(cookieDate(text)).toBeUndefined();
});

test('each token is the first thing that it can be and that is missing', () => {
  expect(cookieDate('Wed, 009 Jun 21 10:18:14 GMT')).toBe(Date.UTC(2009, 5, 21, 10, 18, 14));
  expect(cookieDate('2021-06-09 10:18:14 June')).toBe(Date.UTC(2021, 5, 6, 10, 18, 14));
});

test('two digits are 1970 to 2069, and years before 1601 are past', () => {
  const at = (year: string) => cookieDate(`Thu, 01 Jan ${year} 00:00:00 GMT`);
  expect(['70', '99', '00', '69', '1600', '100', '9999'].map(at)).toEqual([
    0,
    Date.UTC(1999, 0),
    Date.UTC(2000, 0),
    Date.UTC(2069, 0),
    Date.UTC(1600, 0),
    Date.UTC(100, 0),
    Date.UTC(9999, 0),
  ]);
});

test('every date that toUTCString writes is read back, to the second', () => {
  const range = { min: new Date(Date.UTC(1601, 0)), max: new Date(Date.UTC(9999, 11, 31)), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(range), (date) => {
      expect(cookieDate(date.toUTCString())).toBe(Math.floor(date.getTime() / 1_000) * 1_000);
    }),
  );
});

test('never throws', () => {
  const parts = fc.constantFrom('10:18:14', '9', 'jun', '2021', ' ', ',', '-', 'x', '\u0000', 'é');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(parts).map((list) => list.join('')),
      ),
      (text) => {
        const at = cookieDate(text);
        expect(at === undefined || Number.isInteger(at)).toBe(true);
      },
    ),
  );
});
