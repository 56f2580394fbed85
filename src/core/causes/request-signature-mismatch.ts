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
  says: {
    certain: [
      'SignatureDoesNotMatch',
      'SignatureNotMatch',
      'InvalidSignatureException',
      'SignatureMismatch',
      'AuthFailure.SignatureFailure',
      'XAmzContentSHA256Mismatch',
      'invalid_hmac',
      'hmac_mismatch',
      'hmac_invalid',
      'hmac_verification_failed',
      'invalid_request_signature',
      'request_signature_invalid',
      /\bsignature we calculated does not match\b/i,
      /\brequest(?:'s)? signature\b.{0,60}\b(?:does not|doesn't|did not|not) (?:match|conform|valid|correct)/i,
      /\b(?:invalid|incorrect|wrong|bad|mismatch(?:ed|ing)?) (?:request|hmac|api|message|payload|webhook) signature\b/i,
      /\bhmac(?: signature)?\b.{0,40}\b(?:does not match|cannot be verified|invalid|mismatch\w*|verification failed|validation failed)/i,
      /\bmac signature found in the http request\b/i,
      /\bsignature[ _]base[ _]string\b/i,
      /\bbad mac\b/i,
      /\brequest signature (?:verification|validation|is invalid|mismatch)/i,
    ],
    likely: [
      'InvalidSignature',
      'INVALID_SIGNATURE',
      'signature_invalid',
      'signature_mismatch',
      'signature_error',
      'signature_verification_failed',
      'bad_signature',
      'BadSignature',
      'IncompleteSignature',
      'IncompleteSignatureException',
      'wrong_signature',
      'incorrect_signature',
      /^(?:the )?(?:provided |given |supplied )?signature (?:is |was )?(?:invalid|incorrect|wrong|not valid|mismatch(?:ed)?)\b/i,
      /^(?:an? )?(?:invalid|incorrect|wrong|bad) (?:oauth )?signature\b/i,
      /\bsignature (?:does not|doesn't|did not) match\b|\bsignatures (?:do not|don't|did not) match\b/i,
      /\b(?:failed|unable|could not|cannot) (?:to )?(?:validate|verify) (?:oauth |the |request |http )*signature\b/i,
      /\bformed correctly including the signature\b/i,
      /\bhttp signature\b.{0,40}\b(?:invalid|fail\w*|missing|not)\b/i,
      /\bsignature (?:verification|validation) failed\b/i,
      /^(?:api |request )?sign(?:ature)? (?:for this request )?(?:is )?(?:invalid|not valid|error|incorrect|mismatch)\b|^(?:invalid|wrong|incorrect) (?:api[ -])?sign\b/i,
    ],
    possible: [
      /\binformation to complete authentication was not provided or was incorrect\b/i,
      /\bcould not authenticate you\b/i,
      /\bsignature\b.{0,40}\b(?:invalid|mismatch|incorrect|wrong)\b/i,
    ],
  },
  check(facts, stated) {
    const signed = signedAt(facts);
    // What was signed is refused, and nobody says why: its signature is what is checked first.
    if (!stated)
      return facts.status === 401 && facts.reasons().length === 0 && signed.length > 0
        ? { certainty: 'possible', evidence: [...signed, facts.at('status')] }
        : undefined;
    const evidence = [...stated.evidence, ...signed];
    if (stated.certainty === 'certain') return { certainty: 'certain', evidence };
    // A token is signed as well: token-signature-invalid.
    if (signed.length === 0 && (facts.token() !== undefined || stated.certainty === 'possible')) return undefined;
    return { certainty: signed.length > 0 || stated.certainty === 'likely' ? 'likely' : 'possible', evidence };
  },
} satisfies Cause;
