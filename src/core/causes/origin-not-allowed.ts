import { corsFault, foreignOrigin } from '../cors.ts';
import type { Cause } from './cause.ts';

/** Other origins than that of a page. */
const otherOrigin =
  /\b(?:country|region|place|point|city|ip|port) of origin\b|\borigin (?:country|region|city|airport|ip|port|station)\b/i;
/** What tells the origin of a page from others, where the status does not say that somebody was refused. */
const ofWeb = /\bcors\b|\bcross[ -]origin\b|\borigin header\b|\brequest origin\b|:\/\/|\ballow/i;

/** The server refuses this Origin: a CORS allow list, or the Origin check of a WebSocket or MCP server. */
export const cause = {
  id: 'origin-not-allowed',
  family: 'browser',
  actor: 'developer',
  implies: ['permission-denied', 'cors-headers-missing', 'websocket-handshake-refused'],
  check(facts, stated) {
    const { round, exchange, status } = facts;
    if (!stated && status !== 403) return undefined;
    const origin = foreignOrigin(round);
    const own = facts.sent('origin');
    const place = own.state === 'seen' ? [facts.at('sent', 'origin', own.value[0])] : [];
    const params = own.state === 'seen' ? { origin: own.value[0] ?? '' } : {};
    if (stated) {
      const { said } = stated.reason;
      const isVague = stated.certainty !== 'certain';
      if (isVague && (otherOrigin.test(said) || !(facts.isRefused || ofWeb.test(said)))) return undefined;
      // Without an Origin there is none to refuse, and a server that does not know its own has csrf-origin-mismatch.
      if (isVague && own.state !== 'hidden' && origin === undefined) return undefined;
      const isPlain = origin !== undefined && /\borigin\b/i.test(said) && !otherOrigin.test(said);
      return { certainty: isPlain ? 'certain' : stated.certainty, evidence: [...stated.evidence, ...place], params };
    }
    if (origin === undefined) return undefined;
    const varies = /\borigin\b/i.test(facts.field('vary') ?? '');
    const fault = corsFault(exchange, round);
    const isUnnamed = fault?.field === 'access-control-allow-origin' && fault.value === undefined;
    // A server that decides by Origin, and does not name this one even in its refusal.
    if (varies && isUnnamed && exchange.type === 'xmlhttprequest') {
      const unnamed = facts.without('response', 'access-control-allow-origin');
      return { certainty: 'possible', evidence: [...place, unnamed, facts.at('response', 'vary', 'Origin')], params };
    }
    // Of a socket the server has little but the Origin to judge by (RFC 6455 section 10.2).
    if (exchange.type !== 'websocket') return undefined;
    return { certainty: 'possible', evidence: [...place, facts.at('status', undefined, '403')], params };
  },
} satisfies Cause;
