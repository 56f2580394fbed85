import { corsFault, isPreflight } from '../cors.ts';
import type { Cause } from './cause.ts';

/** An error answer lacks the CORS fields, so the page sees only a network error. */
export const cause = {
  id: 'cors-headers-missing',
  family: 'browser',
  actor: 'site-owner',
  check(facts, stated) {
    const { exchange, round, status } = facts;
    const mode = facts.sent('sec-fetch-mode');
    const isCors = mode.state === 'seen' ? mode.value[0] === 'cors' : exchange.type === 'xmlhttprequest';
    const isAsking = isPreflight(exchange, round);
    // Another status than ok is fatal to a preflight, whatever its fields: cors-preflight-rejected.
    const isAllowed = isAsking && status !== undefined && status >= 200 && status < 300;
    const isHidden = isCors && !isAsking && status !== 407 && (facts.isRefused || stated !== undefined);
    const fault = isAllowed || isHidden ? corsFault(exchange, round) : undefined;
    if (fault === undefined) return undefined;
    const { field, value } = fault;
    const place = value === undefined ? facts.without('response', field) : facts.at('response', field, value);
    return {
      // Of a refusal it explains what the page saw, and not why the server refused.
      certainty: isAllowed ? 'certain' : (stated?.certainty ?? 'possible'),
      evidence: [...(stated?.evidence ?? []), place, facts.at('sent', 'origin')],
      params: { field, ...(value !== undefined && { value }), ...(isAllowed && { preflight: 'yes' }) },
    };
  },
} satisfies Cause;
