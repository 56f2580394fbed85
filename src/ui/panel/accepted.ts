import type { Instant } from '#core/exchange.ts';
import type { Known } from '#core/messages.ts';
import { distanceWords } from './moment.ts';

/**
 * Says when the credentials of a refused request were last accepted by this origin, and others of their kind since.
 * @param at start of the request
 */
export function acceptedWords({ workedAt, otherWorkedAt }: Known, at: Instant): readonly string[] {
  const isSince = otherWorkedAt !== undefined && otherWorkedAt > (workedAt ?? Number.NEGATIVE_INFINITY);
  const since = workedAt === undefined ? '' : ' since,';
  return [
    ...(workedAt === undefined ? [] : [`These credentials were last accepted ${distanceWords(workedAt, at)}.`]),
    ...(isSince
      ? [`Other credentials of the same kind were accepted${since} ${distanceWords(otherWorkedAt, at)}.`]
      : []),
  ];
}
