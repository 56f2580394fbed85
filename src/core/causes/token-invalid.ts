import { tokenPhrase } from '../token-phrase.ts';
import { told } from '../told.ts';
import type { Cause } from './cause.ts';

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
      'token_not_found',
      'token_unknown',
      'token_blacklisted',
      'token_deleted',
      tokenPhrase(
        String.raw`TOKEN(?: (?!not\b)[\w'"-]+){0,4}? (?:revoked|blacklisted|blocklisted|deactivated|deleted)\b`,
      ),
      tokenPhrase(String.raw`\b(?:revoked|blacklisted|deactivated|unrecogni[sz]ed) (?:\w+ ){0,2}TOKEN`),
      tokenPhrase(
        String.raw`TOKEN (?:is |was )?(?:not recogni[sz]ed|unrecogni[sz]ed|inactive|not found|does not exist)\b`,
      ),
    ],
    likely: [
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
      'OAuthException',
      'InvalidAccessTokenException',
      tokenPhrase(String.raw`\b(?:invalid|unknown|bad|wrong|incorrect) (?:or \w+ )?(?:\w+ ){0,3}?TOKEN`),
      tokenPhrase(
        String.raw`TOKEN(?: provided| given| supplied| used)? (?:is |was |are )?(?:invalid|not valid|unknown|incorrect|wrong)\b`,
      ),
      tokenPhrase(String.raw`TOKEN (?:verification|validation) (?:failed|failure)\b`),
      tokenPhrase(
        String.raw`\b(?:failed|unable|could not|couldn't|cannot) (?:to )?(?:verify|validate|authenticate) (?:[\w'-]+ ){0,4}TOKEN`,
      ),
      /\brequest had invalid authentication credentials\b/i,
      /\bsession has been invalidated\b/i,
    ],
    possible: [/^bad credentials\.?$/i, /^(?:http )?(?:token: access denied|authentication error)\.?$/i],
  },
  check(facts, stated) {
    if (!stated) return undefined;
    const [first] = facts.carried();
    // RFC 6750 section 3.1 gives no code where nothing was sent; some servers do, and mean that it is missing.
    if (first === undefined && facts.sentNothing()) return undefined;
    // "Bad credentials" speaks of the password where one was sent.
    if (stated.certainty === 'possible' && first?.reading.kind === 'basic') return undefined;
    return told(facts, stated);
  },
} satisfies Cause;
