/** Where a request carried a key in a header field that only its service knows: "X-BAPI-API-KEY", "X-Acme-Token". */
import type { Evidence } from './exchange.ts';
import type { Facts } from './facts.ts';

const ofKey = /(?:^|[-_])(?:api|access|app|auth|consumer|client|secret)[-_]?(?:key|token|secret)$|apikey$/i;

/** @returns the first field of the request that is named for a key; empty where none is, or where they were not seen */
export function sentKey(facts: Facts): readonly Evidence[] {
  const { sent } = facts.round;
  const name = sent.state === 'seen' ? sent.value.find((header) => ofKey.test(header.name))?.name : undefined;
  return name === undefined ? [] : [facts.at('sent', name.toLowerCase())];
}
