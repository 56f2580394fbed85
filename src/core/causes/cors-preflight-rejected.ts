import { isPreflight } from '../cors.ts';
import type { Cause } from './cause.ts';

/** The OPTIONS preflight, which never carries credentials, was refused: the browser does not send the request itself. */
export const cause = {
  id: 'cors-preflight-rejected',
  family: 'browser',
  actor: 'site-owner',
  // A preflight cannot carry what these ask for (Fetch standard, "CORS-preflight fetch").
  implies: [
    'credentials-missing',
    'session-missing',
    'session-expired',
    'api-key-missing',
    'token-invalid',
    'auth-header-malformed',
    'challenge-missing',
    'permission-denied',
    'required-header-missing',
    'csrf-rejected',
    'wrong-endpoint',
    'hidden-not-found',
    'protection-too-wide',
    'server-access-rule',
    'integrated-auth-failed',
    'cors-headers-missing',
    'third-party-cookie-blocked',
    'cookie-not-sent',
  ],
  check(facts, stated) {
    const { exchange, round, status } = facts;
    if (status === undefined || (status >= 200 && status < 300) || !isPreflight(exchange, round)) return undefined;
    const asked = facts.sent('access-control-request-method');
    const killed = exchange.joints?.find(({ role }) => role === 'preflight-of')?.method;
    const method = asked.state === 'seen' ? asked.value[0] : killed;
    return {
      certainty: 'certain',
      evidence: [
        ...(stated?.evidence ?? []),
        facts.at('method', undefined, 'OPTIONS'),
        ...(asked.state === 'seen' ? [facts.at('sent', 'access-control-request-method', method)] : []),
        facts.at('status', undefined, String(status)),
      ],
      params: { status, ...(method && { method }) },
    };
  },
} satisfies Cause;
