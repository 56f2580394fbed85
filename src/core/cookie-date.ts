/** The date of an Expires attribute: far more lenient than the Date field (http-date.ts), and never in another zone. */
import type { Instant } from './exchange.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** delimiter = %x09 / %x20-2F / %x3B-40 / %x5B-60 / %x7B-7E */
const delimiters = /[\t\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+/;
const time = /^(\d\d?):(\d\d?):(\d\d?)(?!\d)/;
const dayOfMonth = /^(\d\d?)(?!\d)/;
const year = /^(\d{2,4})(?!\d)/;

interface Found {
  time?: readonly number[];
  day?: number;
  month?: number;
  year?: number;
}

/** Each token is taken for the first thing that it can be and that is still missing (step 2 of the algorithm). */
function take(found: Found, token: string): void {
  const clock = found.time ? null : time.exec(token);
  if (clock) {
    found.time = clock.slice(1).map(Number);
    return;
  }
  const day = found.day === undefined ? dayOfMonth.exec(token) : null;
  if (day) {
    found.day = Number(day[1]);
    return;
  }
  const month = found.month === undefined ? months.indexOf(token.slice(0, 3).toLowerCase()) : -1;
  if (month >= 0) {
    found.month = month;
    return;
  }
  const digits = found.year === undefined ? year.exec(token) : null;
  if (digits) found.year = Number(digits[1]);
}

/**
 * Reads a cookie-date (RFC 6265bis section 5.1.1; the same in RFC 6265). Zones are passed over: it is always UTC.
 * @returns undefined where a part is missing, or there is no such day. Chromium ignores the attribute then; Firefox reads
 *   on without a time, and rolls the 31st of February over (measured).
 */
export function cookieDate(text: string): Instant | undefined {
  const found: Found = {};
  for (const token of text.split(delimiters)) take(found, token);
  const { day, month } = found;
  const [hour = 0, minute = 0, second = 0] = found.time ?? [];
  if (!found.time || day === undefined || month === undefined || found.year === undefined) return undefined;
  const full = found.year < 70 ? found.year + 2000 : found.year < 100 ? found.year + 1900 : found.year;
  // The algorithm fails before 1601; Chromium 156 and Firefox 153 take such a year for the past (measured).
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const date = new Date(Date.UTC(full, month, day, hour, minute, second));
  // Date.UTC takes the 31st of February for a day of March.
  return date.getUTCDate() === day && date.getUTCMonth() === month ? date.getTime() : undefined;
}
