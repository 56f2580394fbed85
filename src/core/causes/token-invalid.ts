import { tokenPhrase } from '../token-phrase.ts';
import { told } from '../told.ts';
import { lessSure } from '../told-as-error.ts';
import type { Cause } from './cause.ts';

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

/** GitHub, FastAPI and many others: which credentials they mean, what was sent tells. */
const vague =
  /^(?:bad credentials|could not validate credentials|invalid authentication credentials|invalid credentials(?: provided)?(?: in authorization header)?|(?:unable to|could not|couldn't) authenticate(?: you)?|unable to authenticate with provided credentials\b.*)\.?$/i;
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
  says: {
    certain: [
      'token_revoked',
      'revoked_token',
      'access_token_revoked',
      'id-token-revoked',
      'auth/id-token-revoked',
      'token_inactive',
      'inactive_token',
      'revoked_access_token',
      'token_blacklisted',
      'token_deleted',
      tokenPhrase(
        String.raw`TOKEN(?: (?!not\b)[\w'"-]+){0,6}? (?:revoked|blacklisted|blocklisted|deactivated|deleted)\b`,
      ),
      tokenPhrase(String.raw`\b(?:revoked|blacklisted|deactivated|unrecogni[sz]ed) (?:\w+ ){0,2}TOKEN`),
      tokenPhrase(String.raw`TOKEN (?:is |was )?(?:not recogni[sz]ed|unrecogni[sz]ed|inactive|does not exist)\b`),
    ],
    likely: [
      'token_not_found',
      'token_rejected',
      'M_UNKNOWN_TOKEN',
      'token_unknown',
      'INVALID_AUTHENTICATION',
      'authError',
      'FST_JWT_AUTHORIZATION_TOKEN_INVALID',
      'FST_JWT_AUTHORIZATION_TOKEN_UNTRUSTED',
      'invalid_token',
      'InvalidToken',
      'token_invalid',
      'token_not_valid',
      'TokenInvalidException',
      'invalid_auth',
      'InvalidAuthenticationToken',
      'bad_jwt',
      'invalid-jwt',
      'jwt_invalid',
      'JsonWebTokenError',
      'invalid_access_token',
      'access_token_invalid',
      'invalid_bearer_token',
      'invalid_auth_token',
      'invalid_id_token',
      'invalid-id-token',
      'InvalidProviderToken',
      'bad_token',
      'InvalidAccessTokenException',
      tokenPhrase(String.raw`\b(?:invalid|unknown|bad|wrong|incorrect) (?:or \w+ )?(?:\w+ ){0,3}?TOKEN`),
      tokenPhrase(
        String.raw`TOKEN(?: provided| given| supplied| used)? (?:is |was |are )?(?:invalid|not valid|unknown|incorrect|wrong)\b`,
      ),
      tokenPhrase(String.raw`TOKEN (?:verification|validation) (?:failed|failure)\b`),
      tokenPhrase(
        String.raw`\b(?:failed|unable|could not|couldn't|cannot) (?:to )?(?:verify|validate|authenticate) (?:[\w'-]+ ){0,4}TOKEN`,
      ),
      tokenPhrase(
        String.raw`TOKEN (?:was |is )?not found\b|TOKEN (?:could not|cannot|can't) be (?:verified|validated|authenticated|introspected)\b`,
      ),
      tokenPhrase(String.raw`\buntrusted (?:\w+ ){0,2}TOKEN|TOKEN isn't active\b`),
      tokenPhrase(String.raw`(?:not|n't) (?:pass|provide|supply|send|have) a valid (?:\w+ ){0,2}TOKEN`),
      /\bprovided authorization grant is invalid\b/i,
      /\b(?:token|credentials?) (?:is|are) (?:missing or invalid|invalid or missing)\b/i,
      /\ba valid (?:\w+ )?token is required\b/i,
      /\bACL not found\b/i,
      /\brequest had invalid authentication credentials\b/i,
      /\bsession has been invalidated\b/i,
    ],
    possible: [
      'OAuthException',
      'AUTHENTICATION_ERROR',
      /\brequest could not be authori[sz]ed\b/i,
      vague,
      /^(?:http )?(?:token: access denied|authentication error)\.?$/i,
    ],
  },
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
