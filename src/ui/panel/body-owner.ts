import type { StoredRecord } from '#core/messages.ts';

/**
 * Says which request of a group the bodies of a record belong to.
 * @param shown requestId of the exchange that stands in the detail
 * @returns empty where they belong to that one
 */
export function bodyOwner({ bodies, exchange, last, times = 1 }: StoredRecord, shown: string): string {
  if (bodies?.ofGroup && times === 1) return 'DevTools told of it for this address; it may belong to another request.';
  if (bodies?.ofGroup) return 'One of the requests of this group had it; which one is not certain.';
  const { of = shown } = bodies ?? {};
  if (of === shown) return '';
  if (of === exchange.requestId) return 'The first request of this group had it.';
  return `${of === last?.requestId ? 'The latest' : 'Another'} request of this group had it.`;
}
