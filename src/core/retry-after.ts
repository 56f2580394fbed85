/** When a server says that it may be asked again. */
import type { Instant } from './exchange.ts';
import type { Facts } from './facts.ts';
import { momentOf } from './signed-time.ts';

/** Seconds. What is longer is no wait, but a moment in another unit. */
const longestWait = 31 * 86_400;

/** "6m0s", "20ms", "1h2m3.5s" (OpenAI). */
const spelled = /^(?:(\d{1,6})h)?(?:(\d{1,6})m(?!s))?(?:(\d{1,9}(?:\.\d{1,6})?)s)?(?:(\d{1,9})ms)?$/;

function seconds(text: string): number | undefined {
  if (/^\d{1,7}(?:\.\d{1,9})?$/.test(text)) return Number(text) <= longestWait ? Number(text) : undefined;
  const [all = '', hours = 0, minutes = 0, rest = 0, parts = 0] = spelled.exec(text) ?? [];
  return all === '' ? undefined : Number(hours) * 3_600 + Number(minutes) * 60 + Number(rest) + Number(parts) / 1_000;
}

/** Fields of reasons that tell of a wait, the plainest first. */
const ranks: readonly ((field: string) => boolean)[] = [
  (field) => field === 'retry-after',
  (field) => /(?:^|\.)retry_?after$/i.test(field),
  (field) => field.includes('reset') || field === 'ratelimit.t',
];

const momentsOf = (facts: Facts, isOf: (field: string) => boolean): readonly Instant[] => {
  const ours = facts.exchange.endedAt ?? facts.round.at;
  return facts.reasons().flatMap(({ field, said }) => {
    if (!isOf(field)) return [];
    const wait = seconds(said);
    if (wait !== undefined) return [ours + Math.ceil(wait * 1_000)];
    // By the server's clock: the wait is what it means.
    const at = momentOf(said, facts.context.now);
    return at === undefined ? [] : [ours + at - facts.serverNow()];
  });
};

/** @returns when it may be asked again, by our own clock; of several limits, when all of them are over */
export function retryAfter(facts: Facts): Instant | undefined {
  for (const isOf of ranks) {
    const [first, ...others] = momentsOf(facts, isOf);
    if (first !== undefined) return others.reduce((last, at) => Math.max(last, at), first);
  }
  return undefined;
}
