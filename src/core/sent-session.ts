/** Where a request carried the cookie of a session. */
import { readCookies } from './cookie-line.ts';
import type { Evidence } from './exchange.ts';
import type { Facts } from './facts.ts';
import { isSessionCookie } from './session-cookie.ts';

/** @returns the Cookie header where one of its names is that of a session; empty where none is, or where it was not seen */
export function sentSession(facts: Facts): readonly Evidence[] {
  const sent = facts.sent('cookie');
  if (sent.state !== 'seen') return [];
  return readCookies(sent.value).cookies.some(({ name }) => isSessionCookie(name)) ? [facts.at('sent', 'cookie')] : [];
}
