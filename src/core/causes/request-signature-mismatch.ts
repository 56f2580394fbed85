import type { Evidence } from '../exchange.ts';
import type { Facts } from '../facts.ts';
import { signatureParameter } from '../signed-query.ts';
import type { Cause } from './cause.ts';

const kinds: ReadonlySet<string> = new Set([
  'aws-sigv2',
  'aws-sigv4',
  'aws-sigv4a',
  'azure-sharedkey',
  'hawk',
  'oauth1',
  'http-signature-cavage',
  'http-message-signature',
]);
const schemes =
  /^(?:\w*hmac[\w-]*|signature|mac|oauth|shared-?key(?:lite)?|aws|cos|tc3[\w-]*|sdk[\w-]*|acs\d?[\w-]*|hawk)\s/i;
/** Fields that hold a signature over the request. */
const fields = [
  'signature',
  'x-signature',
  'x-request-signature',
  'x-hmac-signature',
  'x-hmac',
  'x-hub-signature-256',
  'x-auth-signature',
  'cb-access-sign',
  'ok-access-sign',
  'kc-api-sign',
  'x-bapi-sign',
];

/** Where the signature stands that the request carried. */
function signedAt(facts: Facts): readonly Evidence[] {
  const own = facts
    .carried()
    .filter(
      ({ reading, where, value }) => kinds.has(reading.kind) || (where === 'authorization' && schemes.test(value)),
    );
  if (own.length > 0) return own.slice(0, 1).map(({ place }) => place);
  const name = signatureParameter(facts.round.url);
  if (name !== undefined) return [facts.at('url', name)];
  return fields.flatMap((field) => (facts.sent(field).state === 'seen' ? [facts.at('sent', field)] : [])).slice(0, 1);
}

/** A request signature (SigV4, SharedKey, HMAC, OAuth 1.0) does not match. */
export const cause = {
  id: 'request-signature-mismatch',
  family: 'signature',
  actor: 'developer',
  implies: ['credentials-rejected', 'token-signature-invalid', 'permission-denied', 'token-invalid'],
  check(facts, stated) {
    if (!stated && (facts.status !== 401 || facts.reasons().length > 0)) return undefined;
    const signed = signedAt(facts);
    // What was signed is refused, and nobody says why: its signature is what is checked first.
    if (!stated)
      return signed.length > 0 ? { certainty: 'possible', evidence: [...signed, facts.at('status')] } : undefined;
    const evidence = [...stated.evidence, ...signed];
    if (stated.certainty === 'certain') return { certainty: 'certain', evidence };
    // A token is signed as well: token-signature-invalid.
    if (signed.length === 0 && (facts.token() !== undefined || stated.certainty === 'possible')) return undefined;
    return { certainty: signed.length > 0 || stated.certainty === 'likely' ? 'likely' : 'possible', evidence };
  },
} satisfies Cause;
