import { param } from '../challenge.ts';
import { isPreflight } from '../cors.ts';
import type { Evidence } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import type { Cause } from './cause.ts';

/** Model Context Protocol, "Transports": the version goes with every request but the first, which names its method in the body. */
export function asksByMcp(facts: Facts): Evidence | undefined {
  const { exchange, round, index } = facts;
  const field = ['mcp-protocol-version', 'mcp-session-id'].find((name) => facts.sent(name).state === 'seen');
  if (field !== undefined) return facts.at('sent', field);
  const text = exchange.bodies?.request?.text.slice(0, 2_000) ?? '';
  const isFirst =
    round.method === 'POST' && /"jsonrpc"\s{0,5}:/.test(text) && /"method"\s{0,5}:\s{0,5}"initialize"/.test(text);
  return isFirst ? { round: index, part: 'form', name: 'method' } : undefined;
}

/** Does a challenge lead an MCP client to where it signs in (RFC 9728 section 5.1)? */
export const leadsMcp = (facts: Facts): boolean =>
  facts.challenges().some((each) => param(each, 'resource_metadata') !== undefined);

/** A 401 without a usable challenge: no WWW-Authenticate, or one that lacks what the protocol needs (MCP resource_metadata). */
export const cause = {
  id: 'challenge-missing',
  family: 'missing',
  actor: 'site-owner',
  check(facts) {
    const { exchange, round, status } = facts;
    if ((status !== 401 && status !== 407) || isPreflight(exchange, round)) return undefined;
    if (round.response.state !== 'seen' || round.response.value.statusOnly) return undefined;
    const field = status === 407 ? 'proxy-authenticate' : 'www-authenticate';
    const place = facts.field(field) === undefined ? facts.without('response', field) : facts.at('response', field);
    const refusal = facts.at('status', undefined, String(status));
    const mcp = asksByMcp(facts);
    if (mcp && facts.sentNothing() && !leadsMcp(facts))
      return {
        certainty: 'likely',
        evidence: [place, refusal, mcp, facts.without('sent', 'authorization')],
        params: { lacks: 'resource_metadata' },
      };
    // A field with nothing in it that names a scheme.
    const isEmpty = place.absent !== true && facts.challenges().length === 0;
    if (isEmpty) return { certainty: 'likely', evidence: [place, refusal], params: { lacks: 'scheme' } };
    // An interface without a challenge is usual. A page without one leaves a person nothing to sign in with.
    const isMute = place.absent === true && facts.isNavigation && facts.sentNothing() && facts.reasons().length === 0;
    return isMute && facts.sent('cookie').state === 'absent'
      ? { certainty: 'possible', evidence: [place, refusal] }
      : undefined;
  },
} satisfies Cause;
