import type { Instant } from '../exchange.ts';
import { type Problem, problem } from '../problem.ts';

/** The last moment that a Date can hold (ECMAScript, "Time Values"). */
const latest = 8.64e15;

/** @returns "2026-01-01T00:00:00.000Z"; nothing for what is no moment */
export function momentText(at: Instant | undefined): string | undefined {
  return at !== undefined && Math.abs(at) <= latest ? new Date(at).toISOString() : undefined;
}

/** @returns seconds since 1970, written in digits, as a moment */
export function ofSeconds(text: string | undefined): Instant | undefined {
  return text !== undefined && /^\d{1,11}$/.test(text) ? Number(text) * 1_000 : undefined;
}

/**
 * Reads "20260101T000000Z" (ISO 8601 basic, AWS), ISO 8601 with a zone, a date alone (its midnight in UTC, as Azure takes
 * it), or seconds since 1970.
 */
export function writtenMoment(text: string | undefined): Instant | undefined {
  const value = (text ?? '').slice(0, 40).trim();
  const iso = value
    .replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
    .replace(/^(\d{4}-\d\d-\d\d)$/, '$1T00:00:00Z');
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(iso)) return ofSeconds(value);
  const at = Date.parse(iso);
  return Number.isNaN(at) ? undefined : at;
}

/** A time of 13 digits where seconds belong: what a script's Date.now() gives. */
export function milliseconds(name: string, text: string | undefined): Problem[] {
  return text !== undefined && /^\d{13}$/.test(text)
    ? [problem('timestamp-milliseconds', `${name} counts milliseconds; it must count seconds.`)]
    : [];
}

/** How far a clock may be off before a time is told to be past, or not to have come. */
const skew = 1_000;

/** @returns a problem where the moment at which the credential ends has passed */
export function ended(end: Instant | undefined, now: Instant | undefined, what: string): Problem[] {
  return end !== undefined && now !== undefined && now > end + skew
    ? [problem('expired', `${what} ended at ${momentText(end) ?? end}.`)]
    : [];
}

/** @returns a problem where the moment from which the credential is good has not come */
export function early(start: Instant | undefined, now: Instant | undefined, what: string): Problem[] {
  return start !== undefined && now !== undefined && start > now + skew
    ? [problem('not-yet-valid', `${what} is good from ${momentText(start) ?? start} on.`)]
    : [];
}
