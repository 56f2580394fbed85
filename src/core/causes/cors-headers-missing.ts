import { corsFault, isPreflight } from '../cors.ts';
import type { Cause } from './cause.ts';

/** An error answer lacks the CORS fields, so the page sees only a network error. */
export const cause = {
  id: 'cors-headers-missing',
  family: 'browser',
  actor: 'site-owner',
  says: { likely: [/\bno '?access-control-allow-origin'? header\b/i, /\bcors (?:headers? )?missing\b/i] },
  check(facts, stated) {
    const { exchange, round, status } = facts;
    const mode = facts.sent('sec-fetch-mode');
    const isCors = mode.state === 'seen' ? mode.value[0] === 'cors' : exchange.type === 'xmlhttprequest';
    if (!isCors || isPreflight(exchange, round) || !(facts.isRefused || stated)) return undefined;
    const fault = status === 407 ? undefined : corsFault(exchange, round);
    if (fault === undefined) return undefined;
    const { field, value } = fault;
    const place = value === undefined ? facts.without('response', field) : facts.at('response', field, value);
    // It explains what the page saw, and not why the server refused.
    return {
      certainty: stated?.certainty ?? 'possible',
      evidence: [...(stated?.evidence ?? []), place, facts.at('sent', 'origin')],
      params: { field, ...(value !== undefined && { value }) },
    };
  },
} satisfies Cause;
