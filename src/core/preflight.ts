/** A CORS preflight and the request that it was made for (Fetch standard, "CORS-preflight fetch"). */
import type { NetEvent } from './event.ts';
import type { Exchange, Joint } from './exchange.ts';
import { fieldValue } from './header.ts';

/** The method that a preflight asks leave for; undefined for every other request. */
function wantedMethod(events: readonly NetEvent[]): string | undefined {
  for (const event of events) {
    if (event.kind !== 'sent' || event.method !== 'OPTIONS') continue;
    return fieldValue(event.headers, 'access-control-request-method');
  }
  return undefined;
}

/** A preflight with an ok status may be followed by its request (Fetch standard, "CORS-preflight fetch", step 7). */
const isAllowed = (events: readonly NetEvent[]): boolean =>
  events.some((event) => 'status' in event && event.status >= 200 && event.status < 300);

/** Did a request end, or not even begin, without any answer? */
export const isUnanswered = (events: readonly NetEvent[]): boolean => events.every((event) => !('status' in event));

/**
 * @param preflight all events of one request
 * @param other all events of another one
 * @returns how the first hangs on the second, if it is its preflight and kept it from being sent
 */
export function jointOf(preflight: readonly NetEvent[], other: readonly NetEvent[]): Joint | undefined {
  const method = wantedMethod(preflight);
  const [asked] = preflight;
  const [killed] = other;
  if (method === undefined || asked === undefined || killed === undefined) return undefined;
  if (isAllowed(preflight) || !isUnanswered(other)) return undefined;
  const same = killed.tabId === asked.tabId && killed.url === asked.url && killed.method === method;
  return same ? { role: 'preflight-of', requestId: killed.requestId, method } : undefined;
}

/** Method of the request that this refused preflight kept from being sent; undefined for every other exchange. */
export const preflightOf = ({ joints = [] }: Exchange): string | undefined =>
  joints.find(({ role }) => role === 'preflight-of')?.method;
