/** What differs from the last request that went well, as evidence: a difference alone is no cause. */
import type { DifferenceKind } from './compare/kinds.ts';
import type { Evidence } from './exchange.ts';
import type { Facts } from './facts.ts';

const ofToken: readonly DifferenceKind[] = ['token-broken', 'token-ended', 'token-older', 'credential-other'];

/** Which differences bear which cause out. */
const kinds: Readonly<Record<string, readonly DifferenceKind[]>> = {
  'token-invalid': ofToken,
  'token-malformed': ['token-broken'],
  'token-expired': ['token-ended', 'token-older'],
  'token-wrong-audience': ['audience'],
  'token-wrong-issuer': ['issuer'],
  'token-signature-invalid': ['token-broken', 'issuer'],
  'insufficient-scope': ['scope-lost', 'scope-other'],
  'credentials-missing': ['credential-lost'],
  'credentials-rejected': ['credential-other'],
  'api-key-missing': ['credential-lost', 'query-lost'],
  'api-key-invalid': ['credential-other'],
  'authorization-lost-on-redirect': ['credential-lost', 'redirect'],
  'authorization-stripped-by-proxy': ['credential-lost'],
  'service-worker-dropped-credentials': ['credential-lost'],
  'wrong-auth-scheme': ['credential-scheme'],
  'session-missing': ['session-cookie-lost'],
  'session-expired': ['session-cookie-other'],
  'cookie-not-sent': ['session-cookie-lost'],
  'third-party-cookie-blocked': ['session-cookie-lost'],
  'csrf-rejected': ['csrf-lost', 'csrf-other'],
  'csrf-origin-mismatch': ['origin'],
  'origin-not-allowed': ['origin'],
  'permission-denied': ['subject', 'thing'],
  'hidden-not-found': ['thing'],
  'wrong-endpoint': ['method', 'host', 'path'],
  'required-header-missing': ['field-lost'],
};

/** Places that are added. */
const most = 3;

/** @returns the evidence with the places of such differences behind it, each place once */
export function withDifferences(cause: string, evidence: readonly Evidence[], facts: Facts): readonly Evidence[] {
  const wanted = kinds[cause];
  if (wanted === undefined || facts.context.lastGood === undefined) return evidence;
  const all = [...evidence];
  for (const { kind, place } of facts.differences()) {
    const isKnown = all.some(({ part, name }) => part === place.part && name === place.name);
    if (wanted.includes(kind) && !isKnown && all.length < evidence.length + most) all.push(place);
  }
  return all;
}
