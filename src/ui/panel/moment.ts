import { durationWords } from '#core/duration.ts';
import type { Instant } from '#core/exchange.ts';

const clock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

/** A moment in local time, and how far it lies from the request: "21 Nov 2026, 13:01:07, 5 minutes before this request". */
export function momentWords(moment: Instant, request: Instant): string {
  const distance = moment - request;
  const where =
    Math.abs(distance) < 1_000
      ? 'at this request'
      : `${durationWords(distance)} ${distance < 0 ? 'before' : 'after'} this request`;
  return `${clock.format(moment)}, ${where}`;
}
