import { foreignOrigin } from '../cors.ts';
import type { Cause } from './cause.ts';

/** The upgrade to a WebSocket was answered with a refusal, or redirected: scripts hear only that it was closed. */
export const cause = {
  id: 'websocket-handshake-refused',
  family: 'browser',
  actor: 'developer',
  // A script cannot set what these ask for (WebSockets standard, opening handshake).
  implies: [
    'credentials-missing',
    'session-missing',
    'challenge-missing',
    'permission-denied',
    'third-party-cookie-blocked',
    'cors-headers-missing',
  ],
  check(facts) {
    const { exchange, round, status } = facts;
    const upgrade = facts.sent('upgrade');
    const isSocket =
      exchange.type === 'websocket' || (upgrade.state === 'seen' && upgrade.value[0]?.toLowerCase() === 'websocket');
    const isMoved = status !== undefined && status >= 300 && status < 400;
    if (!isSocket || !(facts.isRefused || isMoved) || status === 407) return undefined;
    const origin = foreignOrigin(round);
    const cookie = facts.sent('cookie');
    return {
      certainty: 'likely',
      evidence: [
        facts.at('status', undefined, String(status)),
        ...(upgrade.state === 'seen' ? [facts.at('sent', 'upgrade', upgrade.value[0])] : [facts.at('url')]),
        ...(isMoved ? [facts.at('response', 'location')] : []),
        ...(cookie.state === 'absent' ? [facts.without('sent', 'cookie')] : []),
        ...(origin ? [facts.at('sent', 'origin', origin)] : []),
      ],
      params: { status: status ?? 0, ...(origin && { origin }) },
    };
  },
} satisfies Cause;
