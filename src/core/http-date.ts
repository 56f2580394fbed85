/** The date of the Date field and its kin. `Date.parse` takes too much, and takes what names no zone for local time. */
import type { Instant } from './exchange.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const forms: readonly RegExp[] = [
  // IMF-fixdate and the obsolete form of RFC 850. The name of the day is not looked at.
  /^(?:[a-z]+,? +)?(?<day>\d\d?)[ -](?<month>[a-z]{3})[ -](?<year>\d{4}|\d\d) (?<time>\d\d:\d\d:\d\d) (?:GMT|UTC|[+-]0000)$/i,
  // The obsolete form of ANSI C's asctime(): it names no zone, and is UTC.
  /^[a-z]{3} (?<month>[a-z]{3}) +(?<day>\d\d?) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/i,
];

/** A year of two digits that looks more than 50 years ahead is past. */
function yearOf(digits: string, now: Instant): number {
  if (digits.length > 2) return Number(digits);
  const thisYear = new Date(now).getUTCFullYear();
  const year = thisYear - (thisYear % 100) + Number(digits);
  return year > thisYear + 50 ? year - 100 : year;
}

/**
 * Reads an HTTP-date (RFC 9110 section 5.6.7) in each of its three forms, and with the small faults of real servers:
 * one digit for the day, four for the year of RFC 850, UTC or +0000 for GMT.
 * @param now for years of two digits
 * @returns undefined for anything else, such as another zone or a day that does not exist
 */
export function httpDate(text: string, now: Instant): Instant | undefined {
  const value = text.slice(0, 50).trim();
  const parts = forms.map((form) => form.exec(value)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return undefined;
  const { day = '', month = '', year = '', time = '' } = parts;
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  const full = yearOf(year, now);
  const date = new Date(Date.UTC(full, months.indexOf(month.toLowerCase()), Number(day)));
  // Date.UTC takes the year 0094 for 1994, the 31st of February for a day of March; a second of 60 is a leap second.
  if (date.getUTCFullYear() !== full || date.getUTCDate() !== Number(day) || hour > 23 || minute > 59 || second > 60)
    return undefined;
  return months.includes(month.toLowerCase())
    ? date.getTime() + ((hour * 60 + minute) * 60 + second) * 1_000
    : undefined;
}
