import { readToken } from '../tokens/token.ts';
import type { Cause } from './cause.ts';

/** The server wants its DPoP-Nonce in the proof. */
export const cause = {
  id: 'dpop-nonce-required',
  family: 'signature',
  actor: 'developer',
  implies: [
    'dpop-proof-invalid',
    'token-invalid',
    'credentials-rejected',
    'credentials-missing',
    'oauth-client-invalid',
    'oauth-grant-invalid',
  ],
  check(facts, stated) {
    const { status } = facts;
    if (!stated && status !== 401 && status !== 400) return undefined;
    const given = facts.field('dpop-nonce') === undefined ? [] : [facts.at('response', 'dpop-nonce')];
    const proof = facts.sent('dpop');
    const sent = proof.state === 'seen' ? [facts.at('sent', 'dpop')] : [];
    if (stated) return { certainty: stated.certainty, evidence: [...stated.evidence, ...given, ...sent] };
    if (given.length === 0 || proof.state !== 'seen') return undefined;
    const { claims } = readToken(proof.value[0] ?? '');
    if (claims === undefined || claims.nonce === facts.field('dpop-nonce')?.trim()) return undefined;
    const isWithout = claims.nonce === undefined;
    return { certainty: isWithout ? 'likely' : 'possible', evidence: [...given, ...sent, facts.at('status')] };
  },
} satisfies Cause;
