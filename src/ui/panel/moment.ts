import { durationWords } from '#core/duration.ts';
import type { Instant } from '#core/exchange.ts';

const clock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });
const timeOfDay = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** A moment in local time, in full: "21 Nov 2026, 13:01:07". */
export const fullWords = (moment: Instant): string => clock.format(moment);

/** The time of day, local: "13:01:07". */
export const timeWords = (moment: Instant): string => timeOfDay.format(moment);

/** How far a moment lies from the request: "5 minutes before this request", "just before this request" under a second. */
export function distanceWords(moment: Instant, request: Instant): string {
  const distance = moment - request;
  const length = Math.abs(distance) < 1_000 ? 'just' : durationWords(distance);
  return `${length} ${distance <= 0 ? 'before' : 'after'} this request`;
}

/** A moment in local time, and how far it lies from the request: "21 Nov 2026, 13:01:07, 5 minutes before this request". */
export const momentWords = (moment: Instant, request: Instant): string =>
  `${fullWords(moment)}, ${distanceWords(moment, request)}`;
