import type { Exchange } from '#core/exchange.ts';
import type { Context } from '#core/facts.ts';
import type { StoredRecord } from '#core/messages.ts';

/** The exchange with those bodies that certainly are its own. */
function withBodies({ bodies, exchange: first }: StoredRecord, exchange: Exchange): Exchange {
  const { request, response, of = first.requestId, ofGroup } = bodies ?? {};
  if (ofGroup || of !== exchange.requestId || (request === undefined && response === undefined)) return exchange;
  return { ...exchange, bodies: { ...(request && { request }), ...(response && { response }) } };
}

/**
 * What `diagnose` is given for a record.
 * @param exchange the one of its group that is shown
 * @param all records of the page
 */
export function questionOf(
  record: StoredRecord,
  exchange: Exchange,
  all: readonly StoredRecord[],
): readonly [Exchange, Context] {
  const { clock, good, workedAt, otherWorkedAt, cookies } = record.known ?? {};
  const { times = 1, last = record.exchange } = record;
  const others = all.flatMap((each) => (each.n === record.n ? [] : [each.exchange, ...(each.last ? [each.last] : [])]));
  return [
    withBodies(record, exchange),
    {
      now: exchange.endedAt ?? exchange.startedAt,
      others,
      ...(times > 1 && { alike: { times, first: record.exchange.startedAt, last: last.startedAt } }),
      ...(good && { lastGood: good }),
      ...(clock && { clock }),
      ...(workedAt !== undefined && { workedAt }),
      ...(otherWorkedAt !== undefined && { otherWorkedAt }),
      ...(cookies && { cookies }),
    },
  ];
}
