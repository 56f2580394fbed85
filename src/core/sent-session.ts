/** Where a request carried the cookie of a session. */
import type { Evidence } from './exchange.ts';
import type { Facts } from './facts.ts';

/** @returns the Cookie header where one of its names is that of a session; empty where none is, or where it was not seen */
export function sentSession(facts: Facts): readonly Evidence[] {
  return facts.sentSession() ? [facts.at('sent', 'cookie')] : [];
}
