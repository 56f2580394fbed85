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
  says: {
    certain: [
      'E0000212',
      'origin_not_allowed',
      'OriginNotAllowed',
      'ORIGIN_NOT_ALLOWED_ERROR',
      'general_unknown_origin',
      'cors_not_allowed',
      'CORSForbidden',
      /\b(?:invalid|disallowed|forbidden|unauthori[sz]ed|illegal|blocked|rejected|denied|untrusted) (?:cors|cross[ -]origin) (?:request|origin|call|access)\b/i,
      /\b(?:not allowed|forbidden|blocked|denied|rejected|disallowed|refused) (?:by|due to|because of) (?:the )?(?:server'?s? )?cors\b/i,
      /\bcors(?:response)?\b[^.;]{0,40}\b(?:origin|requests?|access)\b[^.;]{0,80}\b(?:not (?:allowed|permitted|authori[sz]ed|whitelisted|accepted)|denied|rejected|forbidden|blocked|disallowed)\b/i,
      /\borigin_mismatch\b/i,
      /\bcors not enabled\b/i,
      /\bcors policy\b[^.;]{0,60}\bdoes not allow\b/i,
      /\bblocking cross[ -]origin\b/i,
      /\brejected an incoming websocket connection from the \S+ origin\b/i,
    ],
    likely: [
      'invalid_origin',
      'origin_invalid',
      /\borigin\b['":]? ?(?:(?!server|host)['"(]?[^\s'"()]{1,200}['")]? )?(?:header )?(?:is |was |are |has been )?(?:not (?:allowed|permitted|authori[sz]ed|trusted|accepted|whitelisted|registered|in the allow ?list)|disallowed|rejected|forbidden|denied|blocked)\b/i,
      /\b(?:invalid|disallowed|forbidden|unauthori[sz]ed|unknown|untrusted|bad|illegal|unsupported|unregistered) (?:request |http )?origins?\b/i,
      /\bis not (?:a|an) (?:valid|allowed|trusted|permitted|accepted|authori[sz]ed|registered) origin\b/i,
      /\borigin \S{1,200} does not have permission\b/i,
      /\borigin (?:header )?(?:is |was )?(?:validation failed|invalid|not valid|unknown)\b/i,
      /\b(?:not (?:an )?allowed|not (?:a )?permitted|not accepting requests from|access (?:is )?denied (?:for|from)) (?:request )?origin\b/i,
      /\bcross[ -]origin (?:requests?|access|websockets?|calls?) (?:is |are |was )?(?:not allowed|not permitted|disallowed|forbidden|denied|blocked|rejected)\b/i,
      /\binvalid host\/origin header\b/i,
    ],
  },
  check(facts, stated) {
    const { round, exchange, status } = facts;
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
    if (status !== 403 || origin === undefined) return undefined;
    const varies = /\borigin\b/i.test(facts.field('vary') ?? '');
    const isUnnamed = corsFault(exchange, round)?.field === 'access-control-allow-origin';
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
