import { told } from '../told.ts';
import { lessSure } from '../told-as-error.ts';
import type { Cause } from './cause.ts';
import { vague } from './token-invalid.phrases.ts';

/** They hold no token: a sentence about credentials speaks of a password, a key or a signature. */
const passwords: ReadonlySet<string> = new Set([
  'basic',
  'digest',
  'ntlm-negotiate',
  'ntlm-authenticate',
  'negotiate',
  'spnego',
  'kerberos',
  'aws-sigv2',
  'aws-sigv4',
  'aws-sigv4a',
  'hawk',
  'oauth1',
  'azure-sharedkey',
]);

/** No more than the status says. */
const bare =
  /^(?:http )?(?:error )?(?:401)?[ :-]*(?:unauthorized|authorization required|access denied|error)?(?: error)?[.!]?$/i;
const ofAccess = /access|auth|bearer|api|jwt|\bid token|personal|security/i;

/** Of a token as the thing that is asked for. */
const ofAct =
  /\b(?:cannot|can't|could not|may not|not (?:allowed|permitted|authori[sz]ed) to)\b.{0,40}\b(?:revoked?|deleted?|deactivated?)\b/i;

/** A token was sent and is well formed as a header, but the server does not recognise it (revoked, unknown, wrong environment). */
export const cause = {
  id: 'token-invalid',
  family: 'wrong',
  actor: 'developer',
  implies: ['permission-denied'],
  check(facts, stated) {
    const [first] = facts.carried();
    const isTokenSent = first?.where === 'authorization' && !passwords.has(first.reading.kind);
    // RFC 9110 section 15.5.2: what came with credentials and is answered 401 was refused for them.
    if (!stated)
      return isTokenSent && facts.status === 401 && facts.reasons().every(({ said }) => bare.test(said))
        ? { certainty: 'possible', evidence: [first.place, facts.at('status')] }
        : undefined;
    // RFC 6750 section 3.1 gives no code where nothing was sent; some servers do, and mean that it is missing.
    if (first === undefined && facts.sentNothing()) return undefined;
    const { said, is, source } = stated.reason;
    const isPassword = first !== undefined && passwords.has(first.reading.kind);
    if (stated.certainty === 'possible' && isPassword) return undefined;
    // "Invalid token" is also what parsers of other things say.
    if (!facts.isRefused && is === 'text' && !ofAccess.test(said) && said.length > 30 && source !== 'graphql')
      return undefined;
    const words = told(facts, stated);
    const found = ofAct.test(said) ? { ...words, certainty: lessSure('possible', words.certainty) } : words;
    if (isPassword && stated.certainty === 'likely') return { ...found, certainty: 'possible' };
    return vague.test(said) && isTokenSent ? { ...found, certainty: 'likely' } : found;
  },
} satisfies Cause;
