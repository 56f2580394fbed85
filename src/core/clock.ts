/** The server's clock against ours, by Date headers (RFC 9110 section 6.6.1). Times and spans in milliseconds. */
import type { Instant, ResponseHead } from './exchange.ts';
import { fieldValue } from './header.ts';
import { httpDate } from './http-date.ts';
import type { Clock } from './messages.ts';

/** One answer: the server's clock was between `low` and `high` ahead of ours. */
export interface ClockSample {
  readonly low: number;
  readonly high: number;
}

/** An event that waited longer than this for us tells nothing of the clock. */
const fresh = 1_000;

/**
 * @param sentAt when the request went out, by the browser's clock of events
 * @param at when its response head came, by the same clock
 * @param heard our own clock when we were told of the head
 * @returns nothing for an answer that a cache may have kept (RFC 9111 section 5.1), or that was told late
 */
export function clockSample(head: ResponseHead, sentAt: Instant, at: Instant, heard: Instant): ClockSample | undefined {
  const server = httpDate(fieldValue(head.headers, 'date') ?? '', heard);
  if (server === undefined || head.fromCache || fieldValue(head.headers, 'age') !== undefined) return undefined;
  if (Math.abs(heard - at) > fresh) return undefined;
  // Date counts whole seconds and was written at some time between request and answer. We may have been told late.
  const asked = Math.min(heard, at) - Math.max(0, at - sentAt);
  return { low: server - heard, high: server + 1_000 - asked };
}

/** How many samples of an origin are kept. */
export const maxSamples = 5;

/** @returns where all samples agree, or what the latest says alone; nothing without samples */
export function clockOf(samples: readonly ClockSample[]): Clock | undefined {
  if (samples.length === 0) return undefined;
  const low = Math.max(...samples.map((sample) => sample.low));
  const high = Math.min(...samples.map((sample) => sample.high));
  // The clocks moved against each other in between: the latest answer alone counts.
  if (low > high) return clockOf(samples.slice(-1));
  return { offset: Math.round((low + high) / 2), within: Math.ceil((high - low) / 2), samples: samples.length };
}
